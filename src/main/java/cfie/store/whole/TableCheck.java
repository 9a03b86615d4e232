package cfie.store.whole;

import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import cfie.store.table.Rows;
import cfie.value.Failure;
import cfie.value.OneLine;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The cells of a table, each read as what it has to be, and each row as the thing that it is. */
record TableCheck(DSLContext sql, Table<?> table) {
    private static final int SLICE = 1_000;

    void each(Consumer<Fault> visitor) {
        List<Field<?>> raw = Arrays.stream(table.fields()).<Field<?>>map(TableCheck::raw).toList();
        try (var rows = sql.select(raw).from(table).fetchSize(SLICE).fetchLazy()) {
            rows.forEach(row -> check(row, visitor));
        }
    }

    private void check(Record row, Consumer<Fault> visitor) {
        List<Fault> faults = new ArrayList<>();
        Record typed = table.newRecord();
        for (Field<?> field : table.fields()) {
            read(field, row, typed).ifPresent(faults::add);
        }
        if (faults.isEmpty()) {
            whole(row, typed).ifPresent(faults::add);
        }
        faults.forEach(visitor);
    }

    private <T> Optional<Fault> read(Field<T> field, Record row, Record typed) {
        Object cell = row.get(field.getName());
        try {
            T value = converted(field.getConverter(), cell);
            typed.set(field, value);
            return Optional.ofNullable(cell)
                    .filter(any -> value == null)
                    .map(any -> fault(row, field, any, ""));
        } catch (Failure unreadable) {
            return Optional.of(fault(row, field, cell, unreadable));
        }
    }

    @SuppressWarnings("unchecked") // a raw cell is of the type that the converter reads
    private static <S, T> T converted(Converter<S, T> converter, Object cell) {
        return converter.from((S) cell);
    }

    private Fault fault(Record row, Field<?> field, Object cell, Object why) {
        return Fault.of(
                Kind.CELL_UNREADABLE,
                Rows.where(table, row),
                field.getName(),
                OneLine.shown(cell.toString()),
                why);
    }

    private Optional<Fault> whole(Record row, Record typed) {
        try {
            Wholes.read(table, typed);
            return Optional.empty();
        } catch (Failure unfit) {
            return Optional.of(Fault.of(Kind.ROW_UNREADABLE, Rows.where(table, row), unfit));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return Optional.of(Fault.of(Kind.ROW_UNREADABLE, Rows.where(table, row), ""));
        }
    }

    /** The column as the engine gives it. */
    private static Field<?> raw(Field<?> field) {
        return DSL.field(field.getUnqualifiedName(), field.getConverter().fromType());
    }
}
