package cfie.store.engine;

import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/** How a register on a server begins, or grows with a new version: while nobody else writes. */
record Founding(ServerDoor door) {
    private static final String TABLES =
            """
            select count(*), count(*) filter (where relname = '%s')
            from pg_class c
            where relnamespace = (select oid from pg_namespace where nspname = current_schema())
            and relkind in ('r', 'p', 'v', 'm', 'f')
            and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """
                    .formatted(Schema.HISTORY);

    boolean run(Door.Older beforeUpgrade) {
        boolean[] isNew = {false};
        alone(
                connection -> {
                    int tables = tables(connection, 1);
                    isNew[0] = tables(connection, 2) == 0;
                    if (isNew[0] && tables > 0) {
                        throw door.unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
                    }
                    if (!isNew[0]) {
                        show(beforeUpgrade);
                    }
                    translating(() -> Schema.migrate(door));
                });
        Session.seal(door);
        return isNew[0];
    }

    /** What an older register holds, as it is now. */
    private void show(Door.Older beforeUpgrade) throws SQLException {
        try (Connection connection = door.open(Door.Purpose.READING)) {
            Schema.show(door, connection, beforeUpgrade);
        }
    }

    void checkFree() {
        alone(this::checkFree);
    }

    /** Tables and rows in one transaction: where it breaks off, nothing was there. */
    void make(Consumer<Door> filling) {
        alone(
                connection -> {
                    checkFree(connection);
                    connection.setAutoCommit(false);
                    ServerDoor within = door.within(OneTransaction.of(connection));
                    translating(() -> filling.accept(within));
                    connection.commit();
                });
    }

    private void checkFree(Connection connection) throws SQLException {
        if (tables(connection, 2) > 0) {
            throw new Refusal(Refusal.Reason.REGISTER_EXISTS, door.address());
        }
        if (tables(connection, 1) > 0) {
            throw door.unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
        }
    }

    /** Work while nobody else writes. */
    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    private void alone(Work work) {
        try (Connection connection = door.open(Door.Purpose.CREATING)) {
            new Turns(connection, door).waitAlone();
            checkEncoding(connection);
            work.run(connection);
        } catch (SQLException refused) {
            throw door.found(refused)
                    .orElseThrow(() -> new IllegalStateException("no register was made", refused));
        }
    }

    private void translating(Runnable migrating) {
        try {
            migrating.run();
        } catch (FlywayException refused) {
            throw Optional.ofNullable(cause(refused))
                    .flatMap(door::found)
                    .orElseThrow(() -> refused);
        }
    }

    private static SQLException cause(Throwable refused) {
        Throwable cause = refused;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }

    private void checkEncoding(Connection connection) throws SQLException {
        if (!one(connection, "show server_encoding", 1).equals("UTF8")) {
            throw new Unavailable(
                    Unavailable.Reason.REGISTER_ENCODING,
                    door.address(),
                    door.address().database());
        }
    }

    /** How many tables there are (1), and how many of them keep our history (2). */
    static int tables(Connection connection, int column) throws SQLException {
        return Integer.parseInt(one(connection, TABLES, column));
    }

    private static String one(Connection connection, String query, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(column);
        }
    }
}
