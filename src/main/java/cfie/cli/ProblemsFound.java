package cfie.cli;

import cfie.domain.Problem;
import java.util.Comparator;
import java.util.List;

/** What a command was given is not sound: everything wrong with it at once. */
final class ProblemsFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ProblemsFound(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** A rule's refusal outweighs a value's flaw. */
    Exit exit() {
        return problems.stream()
                .map(problem -> Exit.of(problem.failure()))
                .max(Comparator.naturalOrder())
                .orElse(Exit.DEFECT);
    }
}
