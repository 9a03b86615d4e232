package cfie.store.whole;

import static cfie.store.schema.tables.Event.EVENT;

import cfie.archive.Archive;
import cfie.archive.Fault;
import cfie.archive.Manifest;
import cfie.archive.TableSum;
import cfie.store.ledger.Entries;
import cfie.store.ledger.Seal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Fills an empty register of the archive's version, and looks whether it then holds the same. */
record Loading(DSLContext sql, Archive archive, LongConsumer progress) {
    /** What a database says of values and of constraints. */
    private static final Set<String> OF_THE_CONTENT = Set.of("22", "23");

    void run() {
        List<Shape> shapes = Shapes.of(sql);
        checkTables(shapes);
        clear(shapes);
        long[] rows = {0};
        for (Shape shape : shapes) {
            TableSum said = fill(shape, rows);
            if (!said.isOfTheRowsOf(Contents.sum(sql, shape))) {
                throw archive.unsoundTable(shape.name(), Fault.CELL);
            }
        }
        if (!new Seal(sql).isMade()) {
            throw archive.unsoundTable("setting", Fault.SECRET);
        }
        if (shapes.stream().anyMatch(shape -> shape.name().equals(EVENT.getName()))) {
            new Entries(sql).goOn();
        }
    }

    private void checkTables(List<Shape> shapes) {
        Set<String> said =
                archive.manifest().tables().stream()
                        .map(Manifest.Table::name)
                        .collect(Collectors.toSet());
        Set<String> ours = shapes.stream().map(Shape::name).collect(Collectors.toSet());
        if (!said.equals(ours)) {
            throw archive.unsound();
        }
    }

    /** Migrations leave rules behind; those of the archive take their place. */
    private void clear(List<Shape> shapes) {
        List<Shape> backwards = new ArrayList<>(shapes);
        Collections.reverse(backwards);
        backwards.forEach(shape -> shape.clear(sql));
    }

    private TableSum fill(Shape shape, long[] rows) {
        Shape.Filling filling = shape.filling(sql);
        try {
            TableSum said = archive.each(shape.name(), new Reading(shape, filling, rows));
            filling.flush();
            return said;
        } catch (DataAccessException refused) {
            String state = Optional.ofNullable(refused.sqlState()).orElse("");
            if (state.length() > 2 && OF_THE_CONTENT.contains(state.substring(0, 2))) {
                throw archive.unsoundTable(shape.name(), Fault.REFUSED);
            }
            throw refused;
        }
    }

    private final class Reading implements Archive.Reading {
        private final Shape shape;
        private final Shape.Filling filling;
        private final long[] rows;

        Reading(Shape shape, Shape.Filling filling, long[] rows) {
            this.shape = shape;
            this.filling = filling;
            this.rows = rows;
        }

        @Override
        public void columns(List<String> names) {
            if (!names.equals(shape.names())) {
                throw archive.unsoundTable(shape.name(), Fault.COLUMNS);
            }
        }

        @Override
        public void row(long line, List<Optional<String>> cells) {
            if (cells.size() != shape.columns().size()) {
                throw archive.unsoundRow(shape.name(), line, Fault.ROW);
            }
            try {
                filling.add(cells);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw archive.unsoundRow(shape.name(), line, Fault.CELL);
            }
            progress.accept(++rows[0]);
        }
    }
}
