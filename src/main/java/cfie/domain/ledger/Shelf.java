package cfie.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything of one kind that the register holds, by its key. */
public interface Shelf<K extends Comparable<K>, R> {
    K keyOf(R thing);

    /** Those of the keys that are held already. */
    Map<K, R> held(Collection<K> keys);

    default Optional<R> find(K key) {
        return Optional.ofNullable(held(List.of(key)).get(key));
    }

    void add(List<R> things);

    void change(List<R> things);

    /** Puts it in the place of the one of its key, if there is one, or adds it. */
    default Recorded<R> put(R thing) {
        Optional<R> held = find(keyOf(thing));
        if (held.isPresent()) {
            change(List.of(thing));
        } else {
            add(List.of(thing));
        }
        return new Recorded<>(held, thing);
    }

    /** Shows each selected thing, in the order of the keys. */
    void each(Selection selection, Consumer<R> visitor);

    /** Each selected thing, for where they are few. */
    default List<R> all(Selection selection) {
        List<R> all = new ArrayList<>();
        each(selection, all::add);
        return all;
    }
}
