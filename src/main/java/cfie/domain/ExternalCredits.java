package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Credits;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Credits that another body certified to a teacher: they count towards the same cap (R7). With the
 * document that proves it: its name and SHA-256, if it was seen.
 */
public record ExternalCredits(
        Key key,
        Credits credits,
        Optional<LocalDate> certifiedOn,
        Optional<String> file,
        Optional<String> sha256) {
    public ExternalCredits {
        InvalidValue.unless(!credits.isNone(), Flaw.CREDITS_NONE);
    }

    /** What tells them apart: one body may certify twice in a year, under two references. */
    public record Key(Nif nif, AcademicYear year, String body, Optional<String> reference)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing((Key key) -> key.nif.text())
                        .thenComparing(Key::year)
                        .thenComparing(Key::body)
                        .thenComparing(key -> key.reference.orElse(""));

        /** The same for two that differ in nothing but accents, case or spaces. */
        public String folded() {
            return "%s %s %s|%s"
                    .formatted(nif, year, Folded.of(body), Folded.of(reference.orElse("")));
        }

        private boolean isOfYearOf(Key other) {
            return nif.equals(other.nif) && year.equals(other.year);
        }

        /** The body, and under which reference. */
        public String source() {
            return reference.map(one -> body + " (" + one + ")").orElse(body);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "%s %s %s".formatted(nif, year, source());
        }
    }

    public ExternalCredits withSha256(String hash) {
        return new ExternalCredits(key, credits, certifiedOn, file, Optional.of(hash));
    }

    /** Whether the other tells of the same credits, whatever is known of its document. */
    public boolean isLike(ExternalCredits other) {
        return key.equals(other.key) && credits.equals(other.credits);
    }

    /**
     * Whether the other may be the same credits under another name: as many, of one teacher and
     * year, and of one day, or of no other day and reference.
     */
    public boolean mayBe(ExternalCredits other) {
        return key.isOfYearOf(other.key)
                && credits.equals(other.credits)
                && agree(certifiedOn, other.certifiedOn)
                && (certifiedOn.isPresent() && other.certifiedOn.isPresent()
                        || agree(
                                key.reference.map(Folded::of),
                                other.key.reference.map(Folded::of)));
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The same, with what another one knows of its day and document. */
    public ExternalCredits or(ExternalCredits other) {
        return new ExternalCredits(
                key,
                credits,
                certifiedOn.or(other::certifiedOn),
                file.or(other::file),
                file.isPresent() ? sha256 : other.sha256);
    }

    /** The same, certified to another. */
    public ExternalCredits of(Nif nif) {
        return new ExternalCredits(
                new Key(nif, key.year, key.body, key.reference),
                credits,
                certifiedOn,
                file,
                sha256);
    }
}
