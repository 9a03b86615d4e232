package cfie.store.engine;

import cfie.domain.ledger.Change;
import cfie.store.ledger.Clerk;
import cfie.store.ledger.Entries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Work that is kept whole or not at all. */
record Transactions(Door door, Connection connection, DSLContext sql, Gathering gathering) {
    /** In turn with others, kept if its result is worth it; or gathered with what came before. */
    <T> T inTurn(Predicate<T> worthKeeping, Supplier<T> work) {
        try {
            return gathering.isUnderWay()
                    ? gathering.take(worthKeeping, work)
                    : door.inTurn(connection, () -> once(worthKeeping, work));
        } catch (DataAccessException refused) {
            throw door.translated(refused);
        }
    }

    /** On rows of its own. */
    <T> T beside(Supplier<T> work) {
        try {
            return door.beside(connection, () -> once(any -> true, work));
        } catch (DataAccessException refused) {
            throw door.translated(refused);
        }
    }

    /** In turn, with events of what it changed. */
    <T> T recorded(
            Clerk clerk,
            Predicate<T> worthKeeping,
            Function<T, List<Change>> changes,
            Supplier<T> work) {
        AtomicBoolean isKept = new AtomicBoolean();
        AtomicBoolean isNoted = new AtomicBoolean();
        T result =
                inTurn(
                        any -> isKept.get(),
                        () -> {
                            T done = work.get();
                            isKept.set(worthKeeping.test(done));
                            isNoted.set(isKept.get() && note(clerk, changes.apply(done)));
                            return done;
                        });
        if (isNoted.get() && !gathering.isUnderWay()) {
            door.linkAfterwards(connection, new Entries(sql));
        }
        return result;
    }

    private boolean note(Clerk clerk, List<Change> changes) {
        if (changes.isEmpty()) {
            return false;
        }
        Entries entries = new Entries(sql);
        entries.add(clerk, changes);
        if (gathering.isUnderWay()) {
            gathering.note();
        } else {
            door.linkAtOnce(entries);
        }
        return true;
    }

    /** What all the work writes is one transaction, and its events are linked together. */
    <T> T together(Predicate<T> worthKeeping, Supplier<T> work) {
        Entries entries = new Entries(sql);
        T result =
                inTurn(
                        worthKeeping,
                        () -> {
                            T done = gathering.during(work);
                            if (gathering.isNoted()) {
                                door.linkAtOnce(entries);
                            }
                            return done;
                        });
        if (gathering.isNoted()) {
            door.linkAfterwards(connection, entries);
        }
        return result;
    }

    /** What was gathered until now is kept. */
    void keep() {
        gathering.end();
        inTurn(
                any -> true,
                () -> {
                    linkGathered();
                    return true;
                });
    }

    /** Whoever looks at the ledger sees what was gathered in its place. */
    void linkGathered() {
        if (gathering.isNoted()) {
            door.linkAtOnce(new Entries(sql));
            gathering.linked();
        }
    }

    private <T> T once(Predicate<T> worthKeeping, Supplier<T> work) {
        boolean kept = false;
        try {
            T result = work.get();
            if (worthKeeping.test(result)) {
                connection.commit();
                door.secure(sql);
                kept = true;
            }
            return result;
        } catch (SQLException refused) {
            throw new DataAccessException("the register did not commit", refused);
        } finally {
            if (!kept) {
                rollback();
            }
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException refused) {
            // a connection that broke has nothing left to take back
            if (!isClosed(connection)) {
                throw new IllegalStateException("the register did not roll back", refused);
            }
        }
    }

    static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException unknown) {
            return true;
        }
    }
}
