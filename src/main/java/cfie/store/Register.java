package cfie.store;

import cfie.archive.Archive;
import cfie.domain.ledger.Change;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** The open register. What it says is done is on the disk; what fails leaves it as it was. */
public final class Register extends Shelves implements AutoCloseable {
    private final Door door;
    private final Connection connection;
    private final Runnable farewell;
    private final Gathering gathering;
    private Optional<DSLContext> sql = Optional.empty();
    private boolean isShared;

    private Register(Door door, Connection connection, Runnable farewell) {
        this.door = door;
        this.connection = connection;
        this.farewell = farewell;
        this.gathering = new Gathering(connection);
    }

    /** Made when it is first needed: who looks something up needs none. */
    @Override
    synchronized DSLContext sql() {
        if (sql.isEmpty()) {
            sql = Optional.of(door.speaking(connection));
        }
        return sql.get();
    }

    private Transactions transactions() {
        return new Transactions(door, connection, sql(), gathering);
    }

    /** Opens a register that is there; nothing is ever created by opening. */
    public static Register open(Address address, Visit visit) {
        return open(Door.to(address, visit), Door.Purpose.WRITING);
    }

    public static Register open(Address address) {
        return open(address, Visit.UNANNOUNCED);
    }

    /** Opens a register to look things up: nothing is written, and closing is quick. */
    public static Register read(Address address, Visit visit) {
        return open(Door.to(address, visit), Door.Purpose.READING);
    }

    /**
     * Which megabytes of a register in a file changed since the last program that wrote to it;
     * empty where that cannot be told. Not while this program has it open.
     */
    public static Optional<List<Integer>> changed(Address address) {
        return Door.to(address, Visit.UNANNOUNCED).changed();
    }

    /** Takes a file that changed as it is. */
    public static void acceptChanges(Address address) {
        Door.to(address, Visit.UNANNOUNCED).acceptChanges();
    }

    private static Register open(Door door, Door.Purpose purpose) {
        Connection connection = door.open(purpose);
        Runnable farewell = announced(door, connection, purpose);
        try {
            Schema.check(connection, door);
        } catch (Unavailable unfit) {
            Door.close(connection);
            farewell.run();
            throw unfit;
        }
        return new Register(door, connection, farewell);
    }

    private static Runnable announced(Door door, Connection connection, Door.Purpose purpose) {
        try {
            return door.announce(purpose);
        } catch (Unavailable unfit) {
            Door.close(connection);
            throw unfit;
        }
    }

    /** From now on several commands use it: closing it ends what one of them saw. */
    public SharedRegister shared() {
        isShared = true;
        return new SharedRegister(this);
    }

    /** Where others write too, they would wait for it. */
    void gather() {
        if (door.isAlone()) {
            gathering.begin();
        }
    }

    void keep() {
        if (gathering.isUnderWay()) {
            transactions().keep();
        }
    }

    void linkGathered() {
        if (gathering.isUnderWay()) {
            transactions().linkGathered();
        }
    }

    <T> T together(Predicate<T> worthKeeping, Supplier<T> work) {
        return transactions().together(worthKeeping, work);
    }

    boolean isOpen() {
        return !Transactions.isClosed(connection);
    }

    /** A second look at the open register: at what is kept, not at what is under way. */
    public Register beside() {
        return new Register(door, door.beside(), () -> {});
    }

    public static boolean create(Address address) {
        return create(address, Visit.UNANNOUNCED, older -> {});
    }

    /** Whether it was created; {@code beforeUpgrade} sees what an older one holds. */
    public static boolean create(Address address, Visit visit, Consumer<Contents> beforeUpgrade) {
        return Door.to(address, visit).found(beforeUpgrade);
    }

    /** Makes a register of an archive where there is none; {@code progress} hears of the rows. */
    public static void restore(
            Address address, Visit visit, Archive archive, LongConsumer progress) {
        new Restoring(archive, progress).run(Door.to(address, visit));
    }

    public static void rehearse(Address address, Archive archive, LongConsumer progress) {
        new Restoring(archive, progress).rehearse(Door.to(address, Visit.UNANNOUNCED));
    }

    static void seal(Door door) {
        try (Register register = open(door, Door.Purpose.WRITING)) {
            register.write(isNew -> isNew, () -> new Seal(register.sql()).make());
        }
    }

    /**
     * Does the work in one transaction, kept only if its result is worth keeping. Where others
     * write at the same time it may be done again from the start: the work changes nothing but the
     * register, and begins each time with nothing of the time before.
     */
    public <T> T write(Predicate<T> worthKeeping, Supplier<T> work) {
        return transactions().inTurn(worthKeeping, work);
    }

    /**
     * The same beside others who do so, each on rows that it took hold of: it never begins anew.
     */
    public <T> T writeBeside(Supplier<T> work) {
        return transactions().beside(work);
    }

    /**
     * Writes, and every change is an event of the ledger: written with the work or not at all, and
     * linked before anything is told.
     */
    public <T> T record(
            Clerk clerk,
            Predicate<T> worthKeeping,
            Function<T, List<Change>> changes,
            Supplier<T> work) {
        return transactions().recorded(clerk, worthKeeping, changes, work);
    }

    /** Notes once in the ledger that the register was made, or brought to this version. */
    public void noteFounding(Clerk clerk, boolean isNew) {
        record(clerk, any -> true, Function.identity(), () -> ledger().founding(isNew));
    }

    public Lookup lookup() {
        return new Lookup(door, connection);
    }

    /** Leaves nothing behind of what was deleted; the register is closed by it. */
    public void closeWithoutTraces() {
        if (gathering.isUnderWay()) {
            throw new IllegalStateException("what is gathered would be kept by it");
        }
        try {
            door.scrub(connection);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        if (!isShared) {
            leave();
        } else if (isOpen() && !gathering.isUnderWay()) {
            transactions().rollback();
        }
    }

    void leave() {
        try {
            Door.close(connection);
        } finally {
            farewell.run();
        }
    }
}
