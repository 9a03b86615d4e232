package cfie.press;

import cfie.credential.FoundCredential;
import cfie.domain.issued.SignedCopy;
import cfie.value.Phrased;
import cfie.value.Worded;
import java.util.Optional;

/**
 * What a file proves by itself, and because of what; the credential only where it is proved, and
 * who signed as far as that could be read.
 */
public record Proof(
        Standing standing,
        Phrased because,
        Optional<FoundCredential> credential,
        Optional<SignedCopy.Signature> signer) {

    /** Whether a file is what was signed by somebody who is trusted. */
    public enum Standing implements Worded {
        VALID,
        ALTERED,
        UNKNOWN
    }

    /** Why, where it is not for one of the signatures. */
    public enum Ground implements Phrased {
        PROVED,
        UNREADABLE,
        UNSIGNED,
        UNTRUSTED,
        UNNUMBERED,
        CREDENTIAL_MISSING,
        CREDENTIAL_BROKEN,
        CREDENTIAL_UNTRUSTED,
        CREDENTIAL_OF_ANOTHER;

        @Override
        public String kind() {
            return "proof";
        }
    }

    /** Whether whoever signed is trusted; nothing where it did not come to that question. */
    public Optional<Boolean> trusted() {
        return signer.filter(any -> because instanceof Ground)
                .map(any -> because != Ground.UNTRUSTED);
    }

    static Proof not(Standing standing, Phrased because) {
        return new Proof(standing, because, Optional.empty(), Optional.empty());
    }

    Proof signedBy(Optional<SignedCopy.Signature> known) {
        return new Proof(standing, because, credential, known);
    }
}
