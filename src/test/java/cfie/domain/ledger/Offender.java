package cfie.domain.ledger;

import cfie.domain.issued.Certificate;

/** Breaks a rule of the house on purpose, so that the rule is seen to notice. */
final class Offender {
    private Offender() {}

    static Subject of(Certificate certificate) {
        return certificate.subject();
    }
}
