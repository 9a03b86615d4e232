package cfie.store;

import cfie.archive.Archive;
import cfie.domain.ledger.Change;
import cfie.store.engine.Address;
import cfie.store.engine.Door;
import cfie.store.engine.Schema;
import cfie.store.engine.Session;
import cfie.store.engine.Visit;
import cfie.store.ledger.Clerk;
import cfie.store.ledger.Entries;
import cfie.store.whole.Contents;
import cfie.store.whole.Restoring;
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
    private final Session session;
    private boolean isShared;

    private Register(Session session) {
        this.session = session;
    }

    @Override
    DSLContext sql() {
        return session.sql();
    }

    /** Opens a register that is there; nothing is ever created by opening. */
    public static Register open(Address address, Visit visit) {
        return new Register(Session.open(Door.to(address, visit), Door.Purpose.WRITING));
    }

    public static Register open(Address address) {
        return open(address, Visit.UNANNOUNCED);
    }

    /** Opens a register to look things up: nothing is written, and closing is quick. */
    public static Register read(Address address, Visit visit) {
        return new Register(Session.open(Door.to(address, visit), Door.Purpose.READING));
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

    /** From now on several commands use it: closing it ends what one of them saw. */
    public SharedRegister shared() {
        isShared = true;
        return new SharedRegister(this, session);
    }

    /** A second look at the open register: at what is kept, not at what is under way. */
    public Register beside() {
        return new Register(session.beside());
    }

    public static boolean create(Address address) {
        return create(address, Visit.UNANNOUNCED, older -> {});
    }

    /** Whether it was created; {@code beforeUpgrade} sees what an older one holds. */
    public static boolean create(Address address, Visit visit, Consumer<Contents> beforeUpgrade) {
        return Door.to(address, visit)
                .found((sql, version) -> beforeUpgrade.accept(new Contents(sql, version)));
    }

    /** Makes a register of an archive where there is none; {@code progress} hears of the rows. */
    public static void restore(
            Address address, Visit visit, Archive archive, LongConsumer progress) {
        new Restoring(archive, progress).run(Door.to(address, visit));
    }

    public static void rehearse(Address address, Archive archive, LongConsumer progress) {
        new Restoring(archive, progress).rehearse(address);
    }

    /**
     * Does the work in one transaction, kept only if its result is worth keeping. Where others
     * write at the same time it may be done again from the start: the work changes nothing but the
     * register, and begins each time with nothing of the time before.
     */
    public <T> T write(Predicate<T> worthKeeping, Supplier<T> work) {
        return session.write(worthKeeping, work);
    }

    /**
     * The same beside others who do so, each on rows that it took hold of: it never begins anew.
     */
    public <T> T writeBeside(Supplier<T> work) {
        return session.writeBeside(work);
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
        return session.record(clerk, worthKeeping, changes, work);
    }

    /** Notes once in the ledger that the register was made, or brought to this version. */
    public void noteFounding(Clerk clerk, boolean isNew) {
        record(
                clerk,
                any -> true,
                Function.identity(),
                () -> new Entries(sql()).founding(isNew, Schema.VERSION));
    }

    public Lookup lookup() {
        return new Lookup(session);
    }

    /** Leaves nothing behind of what was deleted; the register is closed by it. */
    public void closeWithoutTraces() {
        session.scrub(this::close);
    }

    @Override
    public void close() {
        if (isShared) {
            session.takeBack();
        } else {
            session.leave();
        }
    }
}
