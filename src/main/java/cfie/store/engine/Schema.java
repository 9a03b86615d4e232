package cfie.store.engine;

import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The shape of the register, made by numbered migrations; only {@code init} ever runs them. */
public final class Schema {
    /** The number of the newest migration. */
    public static final int VERSION = 17;

    static final String MIGRATIONS = "classpath:cfie/store/migration";
    public static final String HISTORY = "flyway_schema_history";

    private static final String NEWEST =
            "select max(installed_rank) from " + HISTORY + " where success";

    private Schema() {}

    public static void migrate(Door door) {
        if (migrate(door, VERSION) > 0) {
            SearchKeys.fill(door);
        }
    }

    /** Not further than that version; how many steps it was away. */
    public static int migrate(Door door, int version) {
        return door.migrations()
                .target(Integer.toString(version))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Shows what an older register holds. */
    static void show(Door door, Connection connection, Door.Older before) {
        int version = version(connection, door);
        if (version > 0 && version < VERSION) {
            before.shown(door.speaking(connection), version);
        }
    }

    /** One query, so that every command can afford it. */
    static void check(Connection connection, Door door) {
        int version = version(connection, door);
        if (version != VERSION) {
            throw door.unavailable(
                    version < VERSION
                            ? Unavailable.Reason.REGISTER_OLD
                            : Unavailable.Reason.REGISTER_NEWER);
        }
    }

    /** The number of its newest migration: asked without jOOQ, which may still be loading. */
    static int version(Connection connection, Door door) {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(NEWEST)) {
            newest.next();
            return newest.getInt(1);
        } catch (SQLException noHistory) {
            throw door.withoutHistory(connection);
        }
    }
}
