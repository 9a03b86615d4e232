package cfie.store.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.BatchBindStep;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A table as it lies in a database: its columns, and those that order its rows. */
record Shape(String name, List<Column> columns, List<String> key) {
    private static final int CHUNK = 1_000;

    /** A column, and how its values are told. */
    record Column(String name, CellKind<?> kind) {
        Field<?> field() {
            return DSL.field(DSL.name(name), kind.type());
        }
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    static List<Optional<String>> asCells(List<String> names) {
        return names.stream().map(Optional::of).toList();
    }

    /** Its rows as text, in the order of its key. */
    void each(DSLContext sql, Consumer<List<Optional<String>>> visitor) {
        try (Cursor<Record> rows =
                sql.select(fields())
                        .from(table())
                        .orderBy(key.stream().map(one -> DSL.field(DSL.name(one))).toList())
                        .fetchSize(CHUNK)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(told(row)));
        }
    }

    long rows(DSLContext sql) {
        return sql.fetchCount(table());
    }

    void clear(DSLContext sql) {
        sql.deleteFrom(table()).execute();
    }

    Filling filling(DSLContext sql) {
        return new Filling(sql);
    }

    private Table<?> table() {
        return DSL.table(DSL.name(name));
    }

    private List<Field<?>> fields() {
        return columns.stream().<Field<?>>map(Column::field).toList();
    }

    private List<Optional<String>> told(Record row) {
        List<Optional<String>> cells = new ArrayList<>(columns.size());
        for (int at = 0; at < columns.size(); at++) {
            cells.add(columns.get(at).kind.told(row.get(at)));
        }
        return cells;
    }

    /** Rows on their way in, many at a time. */
    final class Filling {
        private final DSLContext sql;
        private BatchBindStep batch;
        private int waiting;

        private Filling(DSLContext sql) {
            this.sql = sql;
            this.batch = batch();
        }

        /** A cell that is no value of its column stops with what its reading throws. */
        void add(List<Optional<String>> cells) {
            Object[] values = new Object[columns.size()];
            for (int at = 0; at < values.length; at++) {
                values[at] = columns.get(at).kind.read(cells.get(at)).orElse(null);
            }
            batch.bind(values);
            if (++waiting == CHUNK) {
                flush();
            }
        }

        void flush() {
            if (waiting > 0) {
                batch.execute();
                batch = batch();
                waiting = 0;
            }
        }

        private BatchBindStep batch() {
            return sql.batch(sql.insertInto(table(), fields()).values(new Object[columns.size()]));
        }
    }
}
