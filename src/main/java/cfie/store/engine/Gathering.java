package cfie.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/**
 * Work of several commands in one transaction: each is taken back alone, and all are kept together.
 */
final class Gathering {
    private final Connection connection;
    private boolean isUnderWay;
    private boolean isNoted;

    Gathering(Connection connection) {
        this.connection = connection;
    }

    boolean isUnderWay() {
        return isUnderWay;
    }

    /** Goes on with what was gathered before, if nobody kept it yet. */
    void begin() {
        isNoted &= isUnderWay;
        isUnderWay = true;
    }

    void end() {
        isUnderWay = false;
    }

    /** All that is written meanwhile is gathered; whoever calls keeps it, or not. */
    <T> T during(Supplier<T> work) {
        begin();
        isNoted = false;
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /** The events of a piece of work wait for a place in the chain. */
    void note() {
        isNoted = true;
    }

    boolean isNoted() {
        return isNoted;
    }

    void linked() {
        isNoted = false;
    }

    /** One piece of work among the others. */
    <T> T take(Predicate<T> worthKeeping, Supplier<T> work) {
        try {
            Savepoint before = connection.setSavepoint();
            boolean kept = false;
            try {
                T result = work.get();
                kept = worthKeeping.test(result);
                return result;
            } finally {
                leave(before, kept);
            }
        } catch (SQLException refused) {
            throw new DataAccessException("the register did not gather", refused);
        }
    }

    private void leave(Savepoint before, boolean kept) throws SQLException {
        if (kept) {
            connection.releaseSavepoint(before);
        } else {
            connection.rollback(before);
        }
    }
}
