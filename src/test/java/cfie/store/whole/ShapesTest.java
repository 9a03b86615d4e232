package cfie.store.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.engine.Door;
import cfie.store.engine.FileAddress;
import cfie.store.engine.Schema;
import cfie.store.engine.Visit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into an archive: of every version of the schema all tables and columns. */
final class ShapesTest {
    @TempDir Path folder;

    static List<Integer> versions() {
        return IntStream.rangeClosed(1, Schema.VERSION).boxed().toList();
    }

    private List<Shape> shapes(int version, List<String> held) throws SQLException {
        FileAddress address = new FileAddress(folder.resolve("register"));
        Door door = Door.to(address, Visit.UNANNOUNCED);
        door.open(Door.Purpose.CREATING).close();
        Schema.migrate(door, version);
        try (Connection connection = door.open(Door.Purpose.READING)) {
            DSLContext sql = door.speaking(connection);
            held.addAll(
                    sql.select(DSL.field("table_name || '.' || column_name", String.class))
                            .from("information_schema.columns")
                            .where("table_schema = current_schema")
                            .and("table_name <> '" + Schema.HISTORY + "'")
                            .orderBy(DSL.field("table_name"), DSL.field("ordinal_position"))
                            .fetchInto(String.class));
            return Shapes.of(sql);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void noTableAndNoColumnIsLeftOut(int version) throws SQLException {
        TreeSet<String> ours = new TreeSet<>();
        List<String> held = new ArrayList<>();
        shapes(version, held)
                .forEach(
                        shape ->
                                shape.names().forEach(name -> ours.add(shape.name() + "." + name)));
        assertTrue(held.size() > 100);
        assertEquals(new TreeSet<>(held), ours);
    }

    @Test
    void eachTableIsBehindThoseThatItPointsTo() throws SQLException {
        List<String> names =
                shapes(Schema.VERSION, new ArrayList<>()).stream().map(Shape::name).toList();
        int references = 0;
        for (var table : cfie.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (var reference : table.getReferences()) {
                references++;
                String pointedTo = reference.getKey().getTable().getName();
                assertTrue(
                        names.indexOf(pointedTo) < names.indexOf(table.getName()),
                        table.getName() + " → " + pointedTo);
            }
        }
        assertTrue(references > 15);
    }

    @Test
    void rowsAreOrderedByTheKeyOfTheirTable() throws SQLException {
        assertTrue(
                shapes(Schema.VERSION, new ArrayList<>()).stream()
                        .noneMatch(shape -> shape.key().isEmpty()));
    }
}
