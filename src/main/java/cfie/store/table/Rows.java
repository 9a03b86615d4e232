package cfie.store.table;

import cfie.value.InvalidValue;
import cfie.value.PersonName;
import cfie.value.Unavailable;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The rows of a table by their keys, and the things that they have to be. */
public final class Rows {
    private Rows() {}

    /** The thing that a row is; where it can be none, the stop names the row. */
    public static <R extends Record, T> T sound(Table<?> table, R row, Function<R, T> reading) {
        try {
            return reading.apply(row);
        } catch (InvalidValue | IllegalArgumentException | DateTimeException damaged) {
            throw new Unavailable(Unavailable.Reason.ROW_DAMAGED, where(table, row));
        }
    }

    /** A person's, as it lies in its cells: a second surname may be wanting. */
    public static PersonName name(String given, String surname1, String surname2) {
        return new PersonName(given, surname1, Optional.ofNullable(surname2));
    }

    /** The columns by which a row is named, as the engine gives them. */
    public static List<Field<?>> keys(Table<?> table) {
        return Objects.requireNonNull(table.getPrimaryKey()).getFields().stream()
                .<Field<?>>map(
                        field ->
                                DSL.field(
                                        DSL.name(table.getName(), field.getName()),
                                        field.getConverter().fromType()))
                .toList();
    }

    /** The table and the key of the row. */
    public static String where(Table<?> table, Record row) {
        return keys(table).stream()
                .map(key -> String.valueOf(row.get(key.getName())))
                .collect(Collectors.joining(", ", table.getName() + " (", ")"));
    }
}
