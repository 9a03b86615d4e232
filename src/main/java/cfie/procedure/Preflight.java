package cfie.procedure;

import cfie.domain.Acta;
import cfie.domain.Certificate;

/** Stops what could not be printed before it is issued. */
public interface Preflight {
    void check(Certificate certificate);

    void check(Acta acta);
}
