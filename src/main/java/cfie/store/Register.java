package cfie.store;

import static cfie.store.schema.tables.Setting.SETTING;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The open register. What it says is done is on the disk; what fails leaves it as it was. */
public final class Register implements AutoCloseable {
    private static final Thread WARM_UP = new Thread(Register::warmUp, "warm-up");

    private final Connection connection;
    private final DSLContext sql;

    private Register(Connection connection) {
        awaitWarmUp();
        this.connection = connection;
        this.sql =
                DSL.using(
                        connection,
                        SQLDialect.H2,
                        new Settings().withExecuteLogging(false).withRenderSchema(false));
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
    private static void awaitWarmUp() {
        try {
            WARM_UP.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a register that is there; nothing is ever created by opening. */
    public static Register open(Address address) {
        return open(address, Address.Purpose.WRITING);
    }

    /** Opens a register to look things up: nothing is written, and closing is quick. */
    public static Register read(Address address) {
        return open(address, Address.Purpose.READING);
    }

    private static Register open(Address address, Address.Purpose purpose) {
        if (!Files.exists(address.file())) {
            throw new Unavailable(Unavailable.Reason.REGISTER_MISSING, address.file());
        }
        Register register = new Register(Door.open(address, purpose));
        try {
            Schema.check(register.sql, address);
            return register;
        } catch (Unavailable unfit) {
            register.close();
            throw unfit;
        }
    }

    /** Creates the register, or brings its schema up to date; whether it was created. */
    public static boolean create(Address address) {
        if (Files.exists(address.file())) {
            upgrade(address);
            return false;
        }
        makeFolder(address.path().getParent(), address);
        Address draft = address.draft();
        try {
            Files.deleteIfExists(draft.file());
            make(draft);
            Files.move(draft.file(), address.file(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, address.file());
        }
    }

    /** Beside its place, so that a register is there whole or not at all. */
    private static void make(Address draft) {
        new Register(Door.open(draft, Address.Purpose.CREATING)).close();
        Schema.migrate(draft);
        try (Register register = open(draft)) {
            register.write(done -> true, () -> new Seal(register.sql).make());
        }
    }

    /** A file without our history is not brought up to date: it is damaged, or somebody else's. */
    private static void upgrade(Address address) {
        try (Register register = new Register(Door.open(address, Address.Purpose.WRITING))) {
            Schema.version(register.sql, address);
            Schema.migrate(address);
        }
    }

    private static void makeFolder(Path folder, Address address) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectories(
                    folder,
                    posix
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rwx------"))
                            }
                            : new FileAttribute<?>[0]);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, folder);
        }
    }

    /** Does the work in one transaction, kept only if its result is worth keeping. */
    public <T> T write(Predicate<T> worthKeeping, Supplier<T> work) {
        boolean kept = false;
        try {
            T result = work.get();
            if (worthKeeping.test(result)) {
                connection.commit();
                sync();
                kept = true;
            }
            return result;
        } catch (DataAccessException refused) {
            throw Door.translated(refused);
        } catch (SQLException refused) {
            throw new IllegalStateException("the register did not commit", refused);
        } finally {
            if (!kept) {
                rollback();
            }
        }
    }

    /** Forces what was committed to the disk, so that a power cut loses none of it. */
    private void sync() {
        sql.execute("checkpoint sync");
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException refused) {
            throw new IllegalStateException("the register did not roll back", refused);
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
