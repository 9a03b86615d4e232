package cfie.procedure.issue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;

/** Stops what could not be printed before it is issued. */
public interface Preflight {
    void check(Certificate certificate);

    void check(Acta acta);
}
