package cfie.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.DeleteQuery;
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
        columns.add(Column.of(field, thing -> value.apply(thing).orElse(null)));
        return this;
    }

    public <V> Columns<T> with(Field<V> field, Function<T, V> value) {
        columns.add(Column.of(field, value));
        return this;
    }

    public void insert(DSLContext sql, Collection<T> things) {
        if (!things.isEmpty()) {
            Inflow inflow =
                    Copied.isWorthIt(sql, things.size())
                            ? Copied.into(sql, table, fields())
                            : new Batched(
                                    sql.render(sql.insertInto(table, fields()).values(blanks())));
            write(sql, inflow, things.stream().map(thing -> values(thing, 0, columns.size())));
        }
    }

    /** Writes all other columns of the rows with the same keys. */
    public void update(DSLContext sql, Collection<T> things) {
        if (!things.isEmpty()) {
            write(
                    sql,
                    new Batched(sql.render(updateByKey(sql))),
                    things.stream().map(this::othersThenKeys));
        }
    }

    /** Takes away the rows with the same keys. */
    public void delete(DSLContext sql, Collection<T> things) {
        if (!things.isEmpty()) {
            DeleteQuery<?> delete = sql.deleteQuery(table);
            columns.subList(0, keys).forEach(column -> delete.addConditions(equal(column.field)));
            write(
                    sql,
                    new Batched(sql.render(delete)),
                    things.stream().map(thing -> values(thing, 0, keys)));
        }
    }

    private static void write(DSLContext sql, Inflow inflow, Stream<Object[]> rows) {
        sql.connection(connection -> inflow.write(connection, rows.iterator()));
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
        Object[] values = new Object[to - from];
        for (int at = from; at < to; at++) {
            values[at - from] = columns.get(at).cell(thing);
        }
        return values;
    }

    private record Column<T>(
            Field<?> field, Converter<Object, Object> converter, Function<T, ?> value) {
        @SuppressWarnings("unchecked") // the value is of the field's own type
        static <T, V> Column<T> of(Field<V> field, Function<T, V> value) {
            return new Column<>(field, (Converter<Object, Object>) field.getConverter(), value);
        }

        /** As the engine takes it. */
        Object cell(T thing) {
            return converter.to(value.apply(thing));
        }
    }
}
