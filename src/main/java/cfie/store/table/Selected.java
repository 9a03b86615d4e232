package cfie.store.table;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions of a selection: what is not asked for leaves everything in. */
public final class Selected {
    private Selected() {}

    public static <T> Condition by(Optional<T> wanted, Field<T> field) {
        return of(wanted, field::eq);
    }

    public static <T> Condition of(Optional<T> wanted, Function<T, Condition> condition) {
        return wanted.map(condition).orElse(DSL.noCondition());
    }

    /** Looks once at all rows, or where only some keys are asked for, at those of each slice. */
    public static <T extends Comparable<T>> void eachAmong(
            Optional<? extends Collection<T>> wanted, Field<T> field, Consumer<Condition> look) {
        wanted.ifPresentOrElse(
                keys -> Keys.eachAmong(field, keys, look), () -> look.accept(DSL.noCondition()));
    }
}
