package cfie.domain.ledger;

import java.util.List;
import java.util.stream.Stream;

/** What a piece of work changed: what it is about, and what was said before and after. */
public record Change(Subject subject, List<Difference> differences) {
    /** The column that names what was forgotten, by the digests of the events. */
    public static final String FORGOTTEN = "forgotten";

    public Change {
        differences = List.copyOf(differences);
    }

    /** The change in one thing, unless nothing differs. */
    public static List<Change> of(Subject subject, List<Difference> differences) {
        List<Difference> found = differences.stream().filter(Difference::isOne).toList();
        return found.isEmpty() ? List.of() : List.of(new Change(subject, found));
    }

    /** The same change, with more to tell of it. */
    public Change with(List<Difference> more) {
        return new Change(subject, Stream.concat(differences.stream(), more.stream()).toList());
    }

    /** What the events of these digests told is forgotten; a blank event that none names is not. */
    public static Change forgetting(List<String> digests) {
        return new Change(
                Subject.NONE, List.of(new Difference(FORGOTTEN, "", String.join(" ", digests))));
    }
}
