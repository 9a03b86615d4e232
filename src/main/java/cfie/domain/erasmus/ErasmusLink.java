package cfie.domain.erasmus;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** That a project supports an Erasmus+ action (R19); the title is that of the action's project. */
public record ErasmusLink(Key key, Optional<String> title, LocalDate linkedOn) {
    public ErasmusLink {
        int year = key.number.callYear();
        InvalidValue.unless(
                year <= linkedOn.getYear() + 1, Flaw.ERASMUS_CALL_AHEAD, key.number, linkedOn);
    }

    /** What tells links apart: a project may support several actions, an action be several's. */
    public record Key(ProjectCode project, ErasmusNumber number) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::project).thenComparing(Key::number);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return project + " " + number;
        }
    }
}
