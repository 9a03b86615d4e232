package cfie.cli.issue;

import cfie.certificate.Glyphs;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.procedure.issue.Preflight;

/** Makes sure, before anything is issued, that every text of it can be printed. */
final class PrintCheck implements Preflight {
    @Override
    public void check(Certificate certificate) {
        Glyphs.check(certificate);
    }

    @Override
    public void check(Acta acta) {
        Glyphs.check(acta);
    }
}
