import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says what a register holds, table by table, for each path that it reads. */
public final class Dump {
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;ACCESS_MODE_DATA=r";

    /** Kept by a second commit, once the file is made: not part of what is compared. */
    private static final String LATER = "sha256";

    private Dump() {}

    public static void main(String[] args) throws Exception {
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            try (Connection register =
                    DriverManager.getConnection("jdbc:h2:file:" + path + SETTINGS, "", "")) {
                System.out.println(String.join("\t", held(register)).replace("\n", " "));
            } catch (SQLException unreadable) {
                System.out.println(("UNREADABLE " + unreadable).replace("\n", " "));
            }
        }
    }

    private static TreeSet<String> held(Connection register) throws SQLException {
        TreeSet<String> held = new TreeSet<>();
        List<String> tables = new ArrayList<>();
        try (Statement statement = register.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select table_name from information_schema.tables"
                                        + " where table_schema = 'public'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        for (String table : tables) {
            rows(register, table, held);
        }
        return held;
    }

    private static void rows(Connection register, String table, TreeSet<String> held)
            throws SQLException {
        held.add(table);
        try (Statement statement = register.createStatement();
                ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder(table);
                for (int column = 1; column <= width; column++) {
                    String name = row.getMetaData().getColumnName(column);
                    boolean isLater = table.equals("certificate") && name.equals(LATER);
                    line.append('|').append(isLater ? "" : row.getString(column));
                }
                held.add(line.toString());
            }
        }
    }
}
