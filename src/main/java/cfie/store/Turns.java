package cfie.store;

import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int SIDE_BY_SIDE = 3;
    private static final Duration LONG_WORK = Duration.ofSeconds(2);
    private static final int PAUSE_MILLIS = 10;
    private static final String DOUBLE_KEY = "23505";
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");

    /** One lock for each register of the database; it ends with the connection. */
    private static final String LOCK = "(20050114, hashtext(coalesce(current_schema(), '')))";

    /** One link follows the other; nobody's work waits for it. */
    private static final String LINKING = "(20050115, hashtext(coalesce(current_schema(), '')))";

    /** Waits until nobody else writes, and keeps everybody out while the connection lasts. */
    static void waitAlone(Connection connection) throws SQLException {
        execute(connection, "set lock_timeout = " + PATIENCE.toMillis());
        execute(connection, "select pg_advisory_lock" + LOCK);
    }

    <T> T take(Supplier<T> work) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        boolean isAlone = false;
        for (int turn = 1; ; turn++) {
            long began = System.nanoTime();
            try {
                return once(isAlone, work);
            } catch (DataAccessException refused) {
                if (!isLost(refused, isAlone)) {
                    throw refused;
                }
                if (isAlone && System.nanoTime() > giveUp) {
                    throw door.busy();
                }
            }
            isAlone = turn >= SIDE_BY_SIDE || System.nanoTime() - began > LONG_WORK.toNanos();
            pause(turn);
        }
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

    private <T> T once(boolean isAlone, Supplier<T> work) {
        String kind = isAlone ? "" : "_shared";
        try {
            lock("select pg_advisory_lock" + kind + LOCK);
            try {
                execute(connection, "set transaction isolation level serializable");
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
        execute(connection, "set lock_timeout = " + PATIENCE.toMillis());
        execute(connection, statement);
        connection.setAutoCommit(false);
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

    private static void pause(int turn) {
        try {
            Thread.sleep(
                    1 + ThreadLocalRandom.current().nextInt(PAUSE_MILLIS << Math.min(turn, 5)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
