package cfie.store;

import static cfie.store.schema.tables.Setting.SETTING;

import cfie.archive.Archive;
import cfie.value.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The open register. What it says is done is on the disk; what fails leaves it as it was. */
public final class Register implements AutoCloseable {
    private static final Thread WARM_UP = new Thread(Register::warmUp, "warm-up");

    private final Door door;
    private final Connection connection;
    private final DSLContext sql;

    private Register(Door door, Connection connection) {
        this.door = door;
        this.connection = connection;
        this.sql = door.speaking(connection);
    }

    /**
     * Begins to load what queries need on another core, while the arguments are read and the file
     * is opened.
     */
    public static void expect() {
        synchronized (WARM_UP) {
            if (WARM_UP.getState() == Thread.State.NEW) {
                WARM_UP.setDaemon(true);
                WARM_UP.start();
            }
        }
    }

    private static void warmUp() {
        DSL.using(SQLDialect.H2).selectFrom(SETTING).where(SETTING.NAME.eq("")).getSQL();
    }

    /** Two threads that load the same code from two ends could wait for each other for ever. */
    static void awaitWarmUp() {
        try {
            WARM_UP.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a register that is there; nothing is ever created by opening. */
    public static Register open(Address address) {
        return open(Door.to(address), Door.Purpose.WRITING);
    }

    /** Opens a register to look things up: nothing is written, and closing is quick. */
    public static Register read(Address address) {
        return open(Door.to(address), Door.Purpose.READING);
    }

    private static Register open(Door door, Door.Purpose purpose) {
        Register register = new Register(door, door.open(purpose));
        try {
            Schema.check(register.sql, door);
            return register;
        } catch (Unavailable unfit) {
            register.close();
            throw unfit;
        }
    }

    /** Creates the register, or brings its schema up to date; whether it was created. */
    public static boolean create(Address address) {
        return create(address, older -> {});
    }

    /**
     * Creates the register, or brings its schema up to date; whether it was created.
     *
     * @param beforeUpgrade is shown what an older one holds before anything changes
     */
    public static boolean create(Address address, Consumer<Contents> beforeUpgrade) {
        return Door.to(address).found(beforeUpgrade);
    }

    /**
     * Makes a register of an archive where there is none, whole or not at all.
     *
     * @param progress hears how many rows there were
     */
    public static void restore(Address address, Archive archive, LongConsumer progress) {
        new Restoring(archive, progress).run(Door.to(address));
    }

    /** Does the same in a place of its own, and throws it away. */
    public static void rehearse(Address address, Archive archive, LongConsumer progress) {
        new Restoring(archive, progress).rehearse(Door.to(address));
    }

    /** Gives a new register its secret, once. */
    static void seal(Door door) {
        try (Register register = open(door, Door.Purpose.WRITING)) {
            register.write(isNew -> isNew, () -> new Seal(register.sql).make());
        }
    }

    /**
     * Does the work in one transaction, kept only if its result is worth keeping. Where others
     * write at the same time it may be done again from the start: the work changes nothing but the
     * register, and begins each time with nothing of the time before.
     */
    public <T> T write(Predicate<T> worthKeeping, Supplier<T> work) {
        try {
            return door.inTurn(connection, () -> once(worthKeeping, work));
        } catch (DataAccessException refused) {
            throw door.translated(refused);
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

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException refused) {
            // a connection that broke has nothing left to take back
            if (!isClosed()) {
                throw new IllegalStateException("the register did not roll back", refused);
            }
        }
    }

    private boolean isClosed() {
        try {
            return connection.isClosed();
        } catch (SQLException unknown) {
            return true;
        }
    }

    public Schools schools() {
        return new Schools(sql);
    }

    public Registrations registrations() {
        return new Registrations(sql);
    }

    public Consents consents() {
        return new Consents(sql);
    }

    public Projects projects() {
        return new Projects(sql);
    }

    public Reports reports() {
        return new Reports(sql);
    }

    public Evaluations evaluations() {
        return new Evaluations(sql);
    }

    public Decisions decisions() {
        return new Decisions(sql);
    }

    public Centres centres() {
        return new Centres(sql);
    }

    public Rules rules() {
        return new Rules(sql);
    }

    public Dossiers dossiers() {
        return new Dossiers(sql);
    }

    public Certificates certificates() {
        return new Certificates(sql);
    }

    public Endings endings() {
        return new Endings(sql);
    }

    public SignedCopies signedCopies() {
        return new SignedCopies(sql);
    }

    public Signatures signatures() {
        return new Signatures(sql);
    }

    public Actas actas() {
        return new Actas(sql);
    }

    /** All of it. */
    public Contents contents() {
        return new Contents(sql, Schema.VERSION);
    }

    public Seal seal() {
        return new Seal(sql);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException("the register did not close", refused);
        }
    }
}
