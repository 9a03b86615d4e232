package cfie.procedure;

import cfie.domain.ledger.Problem;
import cfie.value.Failure;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What speaks against one row, each with its column. */
public final class Objections {
    private final long line;
    private final List<Problem> problems = new ArrayList<>();

    public Objections(long line) {
        this.line = line;
    }

    public void add(String column, Failure failure) {
        problems.add(new Problem(line, column, failure));
    }

    public void refuse(String column, Refusal.Reason reason, Object... details) {
        add(column, new Refusal(reason, details));
    }

    public long line() {
        return line;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public List<Problem> problems() {
        return problems;
    }
}
