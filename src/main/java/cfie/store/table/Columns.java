package cfie.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdateQuery;
import org.jooq.impl.DSL;

/** How things of one kind lie in the columns of a table; the first columns are the key. */
public final class Columns<T> {
    private final Table<?> table;
    private final int keys;
    private final List<Column<T>> columns = new ArrayList<>();

    private Columns(Table<?> table, int keys) {
        this.table = table;
        this.keys = keys;
    }

    public static <T> Columns<T> of(Table<?> table, int keys) {
        return new Columns<>(table, keys);
    }

    /** An absent value is an SQL null. */
    public <V> Columns<T> maybe(Field<V> field, Function<T, Optional<V>> value) {
        columns.add(new Column<>(field, thing -> value.apply(thing).orElse(null)));
        return this;
    }

    public <V> Columns<T> with(Field<V> field, Function<T, V> value) {
        columns.add(new Column<>(field, value));
        return this;
    }

    public void insert(DSLContext sql, Collection<T> things) {
        if (!things.isEmpty()) {
            var batch = sql.batch(sql.insertInto(table, fields()).values(blanks()));
            things.forEach(thing -> batch.bind(values(thing, 0, columns.size())));
            batch.execute();
        }
    }

    /** Writes all other columns of the rows with the same keys. */
    public void update(DSLContext sql, Collection<T> things) {
        if (!things.isEmpty()) {
            var batch = sql.batch(updateByKey(sql));
            things.forEach(thing -> batch.bind(othersThenKeys(thing)));
            batch.execute();
        }
    }

    private UpdateQuery<?> updateByKey(DSLContext sql) {
        UpdateQuery<?> update = sql.updateQuery(table);
        Map<Field<?>, Object> others = new LinkedHashMap<>();
        columns.subList(keys, columns.size()).forEach(column -> others.put(column.field, null));
        update.addValues(others);
        columns.subList(0, keys).forEach(column -> update.addConditions(equal(column.field)));
        return update;
    }

    private static <V> Condition equal(Field<V> field) {
        return field.eq(DSL.val((V) null, field));
    }

    private List<Field<?>> fields() {
        return columns.stream().<Field<?>>map(Column::field).toList();
    }

    private Object[] blanks() {
        return new Object[columns.size()];
    }

    private Object[] othersThenKeys(T thing) {
        Object[] all = new Object[columns.size()];
        System.arraycopy(values(thing, keys, columns.size()), 0, all, 0, columns.size() - keys);
        System.arraycopy(values(thing, 0, keys), 0, all, columns.size() - keys, keys);
        return all;
    }

    private Object[] values(T thing, int from, int to) {
        return columns.subList(from, to).stream()
                .map(column -> column.value.apply(thing))
                .toArray();
    }

    private record Column<T>(Field<?> field, Function<T, ?> value) {}
}
