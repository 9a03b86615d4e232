package cfie.store;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Looking up many keys at once. */
final class Keys {
    private Keys() {}

    /**
     * The keys stand in the statement itself: with constants the engine walks the index once and
     * checks each row in a sorted set, where it would compare each with every bound value.
     */
    static <T> Condition among(Field<T> field, Collection<T> keys) {
        return field.in(keys.stream().distinct().map(key -> DSL.inline(key, field)).toList());
    }
}
