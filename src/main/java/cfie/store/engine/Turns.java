package cfie.store.engine;

import cfie.value.OneLine;
import cfie.value.Patience;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/**
 * Writers side by side. Each piece of work sees the register as if it were alone; where two get in
 * each other's way one of them begins anew. Who lost several times, or after long work, waits until
 * the others have finished and keeps new ones out: nobody loses for ever.
 */
record Turns(Connection connection, ServerDoor door) {
    private static final int SIDE_BY_SIDE = 3;
    private static final Duration LONG_WORK = Duration.ofSeconds(2);
    private static final int PAUSE_MILLIS = 10;
    private static final String DOUBLE_KEY = "23505";
    private static final String NOT_GRANTED = "55P03";
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");

    private static final String SHARED = "_shared";

    /** A machine that lost its power holds its locks for a minute, not for hours. */
    private static final String MISS_DEAD_CLIENTS =
            "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10;"
                    + " set tcp_keepalives_count = 3";

    /**
     * What is asked for while so much is written lies in memory: an index is as near as a table.
     */
    private static final String TRUST_INDEXES = "; set local random_page_cost = 1.1";

    /** One lock for each register of the database; it ends with the connection. */
    private static final String LOCK = "(20050114, hashtext(coalesce(current_schema(), '')))";

    /** Somebody who keeps this program out: who has written longest. */
    private static final String HOLDER =
            """
            select coalesce(usename::text, '') || coalesce('@' || host(client_addr), ''),
                coalesce(application_name, ''), a.pid, coalesce(xact_start, state_change)
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where locktype = 'advisory' and granted and a.pid <> pg_backend_pid()
            and l.database = (select oid from pg_database where datname = current_database())
            and classid = 20050114 and objsubid = 2
            and objid = (hashtext(coalesce(current_schema(), ''))::bigint & 4294967295)::oid
            order by 4, 3 limit 1
            """;

    /** One link follows the other; nobody's work waits for it. */
    private static final String LINKING = "(20050115, hashtext(coalesce(current_schema(), '')))";

    /** Waits until nobody else writes, and keeps everybody out while the connection lasts. */
    void waitAlone() throws SQLException {
        waitFor("select pg_advisory_lock" + LOCK);
    }

    <T> T take(Supplier<T> work) {
        long giveUp = System.nanoTime() + door.visit().patience().toNanos();
        boolean isAlone = false;
        for (int turn = 1; ; turn++) {
            long began = System.nanoTime();
            try {
                return once(isAlone ? "" : SHARED, "serializable", work);
            } catch (DataAccessException refused) {
                if (!isLost(refused, isAlone)) {
                    throw refused;
                }
                if (isAlone && System.nanoTime() > giveUp) {
                    throw door.busy();
                }
            }
            isAlone = turn >= SIDE_BY_SIDE || System.nanoTime() - began > LONG_WORK.toNanos();
            Patience.pause(
                    1 + ThreadLocalRandom.current().nextInt(PAUSE_MILLIS << Math.min(turn, 5)));
        }
    }

    /** Rows that were taken hold of are nobody else's: only who works alone is waited for. */
    <T> T beside(Supplier<T> work) {
        return once(SHARED, "read committed", work);
    }

    /**
     * A short transaction of its own, one at a time. The work is committed already: what is not
     * linked now is linked with the next.
     */
    void link(Runnable linking) {
        try {
            execute(
                    connection,
                    "set transaction isolation level read committed;"
                            + " select pg_advisory_xact_lock"
                            + LINKING);
            linking.run();
            connection.commit();
        } catch (SQLException | DataAccessException | Unavailable notNow) {
            giveUp();
        }
    }

    private void giveUp() {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            // then the server has taken it back
        }
    }

    /** A key that is there twice although nobody else writes is our own mistake. */
    private static boolean isLost(DataAccessException refused, boolean isAlone) {
        String state = Optional.ofNullable(refused.sqlState()).orElse("");
        return IN_THE_WAY.contains(state) || !isAlone && state.equals(DOUBLE_KEY);
    }

    private <T> T once(String kind, String isolation, Supplier<T> work) {
        try {
            lock("select pg_advisory_lock" + kind + LOCK);
            try {
                execute(connection, "set transaction isolation level " + isolation + TRUST_INDEXES);
                return work.get();
            } finally {
                unlock("select pg_advisory_unlock" + kind + LOCK);
            }
        } catch (SQLException refused) {
            throw new DataAccessException("no turn to write", refused);
        }
    }

    /** Before the transaction: what it sees must be as new as the turn. */
    private void lock(String statement) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        waitFor(statement);
        connection.setAutoCommit(false);
    }

    /** First for a moment, and then, if there is patience left, who has it is told. */
    private void waitFor(String statement) throws SQLException {
        Duration patience = door.visit().patience();
        boolean isShort = patience.compareTo(Visit.SHORT_WAIT) <= 0;
        if (isGranted(statement, isShort ? patience : Visit.SHORT_WAIT)) {
            return;
        }
        if (!isShort) {
            door.visit().waiting().accept(holder());
        }
        if (isShort || !isGranted(statement, patience.minus(Visit.SHORT_WAIT))) {
            throw door.busy(holder());
        }
    }

    /** Without any time at all the server would wait for ever. */
    private boolean isGranted(String statement, Duration wait) throws SQLException {
        long all = Math.max(1, door.visit().patience().toMillis());
        try {
            execute(
                    connection,
                    "%s; set lock_timeout = %d; %s; set lock_timeout = %d"
                            .formatted(
                                    MISS_DEAD_CLIENTS,
                                    Math.max(1, wait.toMillis()),
                                    statement,
                                    all));
            return true;
        } catch (SQLException refused) {
            if (!NOT_GRANTED.equals(refused.getSQLState())) {
                throw refused;
            }
            return false;
        }
    }

    private Optional<Holder> holder() throws SQLException {
        try (Statement one = connection.createStatement();
                ResultSet row = one.executeQuery(HOLDER)) {
            return row.next()
                    ? Optional.of(
                            new Holder(
                                    row.getString(1),
                                    OneLine.printable(row.getString(2)),
                                    row.getString(3),
                                    since(Optional.ofNullable(row.getTimestamp(4)))))
                    : Optional.empty();
        }
    }

    /** Another user's moments are told to administrators alone. */
    private static String since(Optional<Timestamp> moment) {
        return moment.map(one -> HolderNote.told(one.toInstant())).orElse("?");
    }

    /** Not where the connection broke: then the server has taken the lock back. */
    private void unlock(String statement) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
            execute(connection, statement);
            connection.setAutoCommit(false);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
