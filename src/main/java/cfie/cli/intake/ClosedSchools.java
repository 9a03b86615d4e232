package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.domain.School;
import cfie.procedure.intake.CloseSchools.Closed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Names the first of the schools that a list closed, and the way back. */
final class ClosedSchools {
    private static final int SHOWN = 10;

    private Closed closed = Closed.NOTHING;
    private boolean isAllowed = true;
    private Optional<Path> copy = Optional.empty();

    int hear(Closed schools) {
        closed = schools;
        return schools.schools().size();
    }

    boolean isAllowedBy(Predicate<Closed> judge) {
        isAllowed = judge.test(closed);
        return isAllowed;
    }

    boolean isAllowed() {
        return isAllowed;
    }

    void copied(Path file) {
        copy = Optional.of(file);
    }

    void tell(Root root) {
        List<School> schools = closed.schools();
        if (!closed.newer().isEmpty()) {
            root.warn("warning.NOT_CLOSED", closed.newer().size(), named(root, closed.newer()));
        }
        if (schools.isEmpty()) {
            return;
        }
        if (closed.isSuspicious()) {
            root.warn("warning.MANY_CLOSED", schools.size(), closed.open());
        }
        root.note("note.closed", named(root, schools));
        copy.ifPresent(file -> root.note("note.closed.back", file));
    }

    static String named(Root root, List<School> schools) {
        String named =
                schools.stream()
                        .limit(SHOWN)
                        .map(one -> one.code() + " " + one.name())
                        .collect(Collectors.joining("; "));
        int more = schools.size() - SHOWN;
        return named + (more > 0 ? root.texts().say("note.more", more) : "");
    }
}
