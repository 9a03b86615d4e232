package cfie.cli.command;

import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Subject;
import cfie.value.OneLine;
import java.util.List;

/** The options that say why something recorded is changed, and who says so. */
public final class Because {
    private final Word<String> reason;
    private final Word<String> by;

    public Because(Words words) {
        reason = words.required("--reason", "TEXT", OneLine::reason);
        by = words.required("--by", "NAME", OneLine::name).described("by.correct");
    }

    public String reason() {
        return reason.value();
    }

    public String by() {
        return by.value();
    }

    /**
     * What the ledger is to tell, unless nothing differs: before, after, the reason and by whom.
     */
    public List<Change> changes(Subject subject, List<Difference> differences) {
        return changes("reason", subject, differences);
    }

    /**
     * What it is to tell of something that is taken away, which may have had a reason of its own.
     *
     * @param told what an event told of it when it was recorded
     */
    public List<Change> removal(Subject subject, List<Difference> told) {
        return changes("removed_because", subject, told.stream().map(Difference::undone).toList());
    }

    private List<Change> changes(String why, Subject subject, List<Difference> differences) {
        return Change.of(subject, differences).stream()
                .map(
                        change ->
                                change.with(
                                        List.of(
                                                new Difference(why, "", reason()),
                                                new Difference("by", "", by()))))
                .toList();
    }
}
