package cfie.store.engine;

import cfie.domain.ledger.Change;
import cfie.store.ledger.Clerk;
import cfie.store.ledger.Seal;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** A register that was opened through its door, until it is left: what is done is kept, or not. */
public final class Session {
    private final Door door;
    private final Connection connection;
    private final Runnable farewell;
    private final Gathering gathering;
    private Optional<DSLContext> sql = Optional.empty();

    private Session(Door door, Connection connection, Runnable farewell) {
        this.door = door;
        this.connection = connection;
        this.farewell = farewell;
        this.gathering = new Gathering(connection);
    }

    /** Only of a register that is there, and of this version. */
    public static Session open(Door door, Door.Purpose purpose) {
        Connection connection = door.open(purpose);
        Runnable farewell = announced(door, connection, purpose);
        try {
            Schema.check(connection, door);
        } catch (Unavailable unfit) {
            Door.close(connection);
            farewell.run();
            throw unfit;
        }
        return new Session(door, connection, farewell);
    }

    private static Runnable announced(Door door, Connection connection, Door.Purpose purpose) {
        try {
            return door.announce(purpose);
        } catch (Unavailable unfit) {
            Door.close(connection);
            throw unfit;
        }
    }

    /** Gives a new register its secret. */
    static void seal(Door door) {
        Session session = open(door, Door.Purpose.WRITING);
        try {
            session.write(isNew -> isNew, () -> new Seal(session.sql()).make());
        } finally {
            session.leave();
        }
    }

    /** Made when it is first needed: who looks something up needs none. */
    public synchronized DSLContext sql() {
        if (sql.isEmpty()) {
            sql = Optional.of(door.speaking(connection));
        }
        return sql.get();
    }

    /** For questions in the database's own words. */
    public Connection connection() {
        return connection;
    }

    /** What a refusal of such a question means. */
    public RuntimeException translated(DataAccessException refused) {
        return door.translated(refused);
    }

    private Transactions transactions() {
        return new Transactions(door, connection, sql(), gathering);
    }

    /** A second look: at what is kept, not at what is under way. */
    public Session beside() {
        return new Session(door, door.beside(), () -> {});
    }

    /** Where others write too, they would wait for it. */
    public void gather() {
        if (door.isAlone()) {
            gathering.begin();
        }
    }

    /** What was gathered until now is kept. */
    public void keep() {
        if (gathering.isUnderWay()) {
            transactions().keep();
        }
    }

    /** Whoever looks at the ledger sees what was gathered in its place. */
    public void linkGathered() {
        if (gathering.isUnderWay()) {
            transactions().linkGathered();
        }
    }

    /** What all the work writes is one transaction. */
    public <T> T together(Predicate<T> worthKeeping, Supplier<T> work) {
        return transactions().together(worthKeeping, work);
    }

    /** In turn with others, perhaps more than once. */
    public <T> T write(Predicate<T> worthKeeping, Supplier<T> work) {
        return transactions().inTurn(worthKeeping, work);
    }

    /** Once, on rows of its own. */
    public <T> T writeBeside(Supplier<T> work) {
        return transactions().beside(work);
    }

    /** In turn, with events of what it changed. */
    public <T> T record(
            Clerk clerk,
            Predicate<T> worthKeeping,
            Function<T, List<Change>> changes,
            Supplier<T> work) {
        return transactions().recorded(clerk, worthKeeping, changes, work);
    }

    public boolean isOpen() {
        return !Transactions.isClosed(connection);
    }

    /** Ends what was seen and was not kept; what is gathered goes on. */
    public void takeBack() {
        if (isOpen() && !gathering.isUnderWay()) {
            transactions().rollback();
        }
    }

    /** Leaves nothing on the disk of what was deleted; the connection ends by it. */
    public void scrub(Runnable closing) {
        if (gathering.isUnderWay()) {
            throw new IllegalStateException("what is gathered would be kept by it");
        }
        try {
            door.scrub(connection);
        } finally {
            closing.run();
        }
    }

    /** Closes it, and tells those who wait. */
    public void leave() {
        try {
            Door.close(connection);
        } finally {
            farewell.run();
        }
    }
}
