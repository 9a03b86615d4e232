package cfie.store.whole;

import cfie.archive.ArchiveWriter;
import cfie.archive.TableSum;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;

/** All that a register holds, its secret too, whatever version it is of. */
public final class Contents {
    private final DSLContext sql;
    private final int version;

    public Contents(DSLContext sql, int version) {
        this.sql = sql;
        this.version = version;
    }

    /** The number of its schema. */
    public int version() {
        return version;
    }

    /** How many rows there are. */
    public long rows() {
        return Shapes.of(sql).stream().mapToLong(shape -> shape.rows(sql)).sum();
    }

    /**
     * Hands over every table, row by row.
     *
     * @param progress hears how many rows there were
     */
    public void writeTo(ArchiveWriter archive, LongConsumer progress) {
        long[] rows = {0};
        for (Shape shape : Shapes.of(sql)) {
            archive.table(
                    shape.name(),
                    shape.names(),
                    visitor ->
                            shape.each(
                                    sql,
                                    row -> {
                                        visitor.accept(row);
                                        progress.accept(++rows[0]);
                                    }));
        }
    }

    /** The sum of a table as it is held. */
    static TableSum sum(DSLContext sql, Shape shape) {
        TableSum sum = new TableSum();
        sum.add(Shape.asCells(shape.names()));
        shape.each(sql, sum::add);
        return sum;
    }
}
