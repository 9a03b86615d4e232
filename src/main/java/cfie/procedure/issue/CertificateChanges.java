package cfie.procedure.issue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import java.util.List;

/** What the ledger tells of a certificate after its issue. */
public final class CertificateChanges {
    private CertificateChanges() {}

    public static Change revoked(IssuedCertificate one) {
        Ending why = one.ending().orElseThrow();
        return new Change(
                one.certificate().subject(),
                List.of(
                        new Difference("status", "valid", "revoked"),
                        new Difference("reason", "", why.reason()),
                        new Difference("by", "", why.by()),
                        new Difference("ended_on", "", why.on().toString())));
    }

    /** Of the new one, which names the old. */
    public static Change reissued(Certificate fresh, Ending why) {
        return new Change(
                fresh.subject(),
                List.of(
                        new Difference("replaces", "", fresh.replaces().orElseThrow().text()),
                        new Difference("reason", "", why.reason()),
                        new Difference("by", "", why.by()),
                        new Difference("ended_on", "", why.on().toString())));
    }

    public static Change attached(Certificate certificate, SignedCopy copy) {
        return new Change(
                certificate.subject(),
                List.of(
                        new Difference("sha256", "", copy.sha256()),
                        new Difference("signer", "", copy.signature().signer()),
                        new Difference("signed_at", "", copy.signature().signedAt().toString())));
    }
}
