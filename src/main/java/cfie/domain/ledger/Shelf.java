package cfie.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything of one kind that the register holds, by its key. */
public interface Shelf<K extends Comparable<K>, R> {
    K keyOf(R thing);

    /** Those of the keys that are held already. */
    Map<K, R> held(Collection<K> keys);

    void add(List<R> things);

    void change(List<R> things);

    /** Shows each selected thing, in the order of the keys. */
    void each(Selection selection, Consumer<R> visitor);
}
