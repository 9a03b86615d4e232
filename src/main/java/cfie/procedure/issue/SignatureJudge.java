package cfie.procedure.issue;

import cfie.domain.issued.SignedCopy;
import cfie.value.Phrased;
import java.util.Optional;

/** Judges the signature in a file that came back. */
public interface SignatureJudge {
    /**
     * What is found in the file.
     *
     * @param issued the file as the register makes it, before anybody signed it
     */
    Judged judge(byte[] signed, byte[] issued);

    /** Whether a sound signature is not enough, and whoever signed must be trusted. */
    default boolean asksWho() {
        return false;
    }

    /** What the judgement came to. */
    enum Verdict {
        /** Signed, nothing changed since, and what is signed is what was issued. */
        SOUND,
        UNSIGNED,
        /** Something was changed after signing. */
        BROKEN,
        /** A sound signature of something else. */
        OF_ANOTHER,
        /** All sound, but the signature paints on the page, perhaps over what it says. */
        STAMPED,
        /** All sound, but whoever signed leads to nobody who is trusted. */
        UNTRUSTED,
        /** Nothing in which a signature could be found. */
        UNREADABLE
    }

    /** The verdict, what speaks for it, and the signature if it is sound, or that of a stranger. */
    record Judged(
            Verdict verdict, Optional<Phrased> because, Optional<SignedCopy.Signature> signature) {
        public static Judged sound(SignedCopy.Signature signature) {
            return new Judged(Verdict.SOUND, Optional.empty(), Optional.of(signature));
        }

        public static Judged untrusted(SignedCopy.Signature signature) {
            return new Judged(Verdict.UNTRUSTED, Optional.empty(), Optional.of(signature));
        }

        public static Judged not(Verdict verdict) {
            return new Judged(verdict, Optional.empty(), Optional.empty());
        }

        public static Judged not(Verdict verdict, Phrased because) {
            return new Judged(verdict, Optional.of(because), Optional.empty());
        }
    }
}
