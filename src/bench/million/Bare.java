import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The least that the embedded engine takes for the teachers of bulk.py: their rows in the tables of
 * a register with their schools, in the order of the key, in one transaction; nothing is checked.
 *
 * <p>Usage: java -cp H2.jar Bare.java TEACHERS.csv REGISTER
 */
final class Bare {
    private static final int PIECE = 2_000;

    public static void main(String[] args) throws Exception {
        List<String[]> rows;
        try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
            rows =
                    lines.skip(1)
                            .map(line -> line.split(",", -1))
                            .sorted(Comparator.comparing(row -> row[0]))
                            .toList();
        }
        String url =
                "jdbc:h2:file:%s;IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;MAX_COMPACT_TIME=0";
        try (Connection connection =
                DriverManager.getConnection(
                        url.formatted(Path.of(args[1]).toAbsolutePath()), "", "")) {
            connection.setAutoCommit(false);
            keep(connection, rows);
            connection.commit();
            try (Statement sync = connection.createStatement()) {
                sync.execute("checkpoint sync");
            }
        }
    }

    private static void keep(Connection connection, List<String[]> rows) throws SQLException {
        try (PreparedStatement teacher =
                        connection.prepareStatement(
                                "insert into teacher (nif, given_name, surname1, surname2,"
                                        + " search_key) values (?, ?, ?, ?, ?)");
                PreparedStatement registration =
                        connection.prepareStatement(
                                "insert into registration (nif, school, registered_on)"
                                        + " values (?, ?, ?)")) {
            for (int from = 0; from < rows.size(); from += PIECE) {
                for (String[] row : rows.subList(from, Math.min(from + PIECE, rows.size()))) {
                    String name = String.join(" ", row[1], row[2], row[3]);
                    add(teacher, row[0], row[1], row[2], row[3], name.toLowerCase(Locale.ROOT));
                    add(registration, row[0], row[4], LocalDate.parse(row[5]));
                }
                teacher.executeBatch();
                registration.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement statement, Object... cells) throws SQLException {
        for (int at = 0; at < cells.length; at++) {
            statement.setObject(at + 1, cells[at]);
        }
        statement.addBatch();
    }
}
