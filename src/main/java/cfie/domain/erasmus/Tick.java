package cfie.domain.erasmus;

import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * That a connected project has one of the steps of its checklist, since when, and what shows it: in
 * words, and a file's name and SHA-256 if it was seen.
 */
public record Tick(
        Key key,
        LocalDate doneOn,
        String evidence,
        Optional<String> file,
        Optional<String> sha256) {
    /** One of the steps of a project. */
    public record Key(ProjectCode project, ErasmusStep step) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::project).thenComparing(Key::step);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return project + " " + step.word();
        }
    }

    public Tick withSha256(String hash) {
        return new Tick(key, doneOn, evidence, file, Optional.of(hash));
    }
}
