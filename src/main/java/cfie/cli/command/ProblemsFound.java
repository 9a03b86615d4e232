package cfie.cli.command;

import cfie.domain.ledger.Problem;
import java.util.Comparator;
import java.util.List;

/** What a command was given is not sound: everything wrong with it at once. */
public final class ProblemsFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ProblemsFound(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** A rule's refusal outweighs a value's flaw. */
    public Exit exit() {
        return problems.stream()
                .map(problem -> Exit.of(problem.failure()))
                .max(Comparator.naturalOrder())
                .orElse(Exit.DEFECT);
    }
}
