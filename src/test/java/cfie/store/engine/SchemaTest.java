package cfie.store.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import cfie.testkit.Server;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program asks for the newest migration, and it makes the same of both engines. */
final class SchemaTest {
    private static final String OURS =
            " where table_schema = 'public' and table_name <> 'flyway_schema_history'";
    private static final String COLUMNS =
            "select table_name, column_name, data_type, character_maximum_length,"
                    + " numeric_precision, numeric_scale, is_nullable"
                    + " from information_schema.columns"
                    + OURS;
    private static final String CONSTRAINTS =
            "select table_name, constraint_name, constraint_type"
                    + " from information_schema.table_constraints"
                    + OURS
                    + " and constraint_name not like '%_not_null'";
    private static final String KEYS =
            "select table_name, constraint_name, column_name, ordinal_position"
                    + " from information_schema.key_column_usage"
                    + OURS;
    private static final String COLLATIONS =
            "select distinct coalesce(collation_name, 'the language of the database')"
                    + " from information_schema.columns"
                    + OURS
                    + " and data_type = 'character varying'";

    /** The same type by two names; only one of them has a length. */
    private static final String BYTES_IN_A_FILE = "binary varying 1000000000 ";

    private static final String BYTES_ON_A_SERVER = "bytea null ";

    @Test
    void theVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                                Objects.requireNonNull(
                                                Schema.class.getResource(
                                                        "/cfie/store/migration/V1__register.sql"))
                                        .toURI())
                        .getParent();
        try (var scripts = Files.list(folder)) {
            assertEquals(
                    scripts.map(script -> script.getFileName().toString())
                            .mapToInt(
                                    name -> Integer.parseInt(name.replaceAll("V(\\d+)__.*", "$1")))
                            .max()
                            .orElseThrow(),
                    Schema.VERSION);
        }
    }

    @Test
    void theSchemaIsTheSameOnBothEngines(@TempDir Path folder) throws SQLException {
        FileAddress file = new FileAddress(folder.resolve("register"));
        Register.create(file);
        Address server = Server.register();
        try (Connection own = new FileDoor(file).open(Door.Purpose.READING);
                Connection shared = Server.connect(server)) {
            for (String query : List.of(COLUMNS, CONSTRAINTS, KEYS)) {
                List<String> described = rows(own, query);
                assertTrue(described.size() > 20, query);
                assertEquals(described, rows(shared, query));
            }
        } finally {
            Server.drop(server);
        }
    }

    @Test
    void noTextOnTheServerIsOrderedByALanguage() throws SQLException {
        Address server = Server.register();
        try (Connection shared = Server.connect(server)) {
            assertEquals(List.of("c"), rows(shared, COLLATIONS));
        } finally {
            Server.drop(server);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringJoiner cells = new StringJoiner(" ");
                for (int at = 1; at <= width; at++) {
                    cells.add(String.valueOf(row.getString(at)).toLowerCase(Locale.ROOT));
                }
                rows.add(cells.toString().replace(BYTES_IN_A_FILE, BYTES_ON_A_SERVER));
            }
        }
        rows.sort(null);
        return rows;
    }
}
