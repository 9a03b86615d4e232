package cfie.store;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.store.fs.FilePath;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/** The way into an embedded file, which one program at a time may open. */
record FileDoor(FileAddress address) implements Door {
    private static final String MAGIC = "H:2,";
    private static final Set<Integer> UNWRITABLE =
            Set.of(
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2);

    static {
        FilePath.register(new OrderedPath());
    }

    @Override
    public boolean found() {
        if (Files.exists(address.file())) {
            upgrade();
            return false;
        }
        makeFolder(address.path().getParent());
        FileAddress draft = address.draft();
        try {
            Files.deleteIfExists(draft.file());
            new FileDoor(draft).make();
            if (Files.exists(address.file())) {
                Files.delete(draft.file());
                return false;
            }
            Disk.place(draft.file(), address.file());
            return true;
        } catch (IOException refused) {
            throw unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
        }
    }

    /** Beside its place, so that a register is there whole or not at all. */
    private void make() {
        close(open(Purpose.CREATING));
        Schema.migrate(this);
        Register.seal(address);
    }

    /** A file without our history is not brought up to date: it is damaged, or somebody else's. */
    private void upgrade() {
        Connection connection = open(Purpose.READING);
        int version;
        try {
            version = Schema.version(speaking(connection), this);
        } finally {
            close(connection);
        }
        if (version < Schema.VERSION && !new FileUpgrade(address).isDone()) {
            upgrade();
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new IllegalStateException("the register did not close", refused);
        }
    }

    private static void makeFolder(Path folder) {
        FileAttribute<?>[] ours =
                Disk.isPosix(folder)
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            Disk.makeFolder(folder, ours);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, folder);
        }
    }

    @Override
    public Connection open(Purpose purpose) {
        if (purpose != Purpose.CREATING && !Files.exists(address.file())) {
            throw unavailable(Unavailable.Reason.REGISTER_MISSING);
        }
        if (purpose != Purpose.CREATING && isHollow(address.file())) {
            throw unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
        }
        Patience patience = new Patience();
        while (true) {
            Optional<Object> before = identity(purpose);
            try {
                Connection connection = connect(purpose);
                if (before.equals(identity(purpose))) {
                    return connection;
                }
                close(connection);
            } catch (SQLException refused) {
                if (refused.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    throw translated(refused);
                }
            }
            patience.wait(() -> locked(address));
        }
    }

    /** A file that was replaced while it was being opened is not the register any more. */
    private Optional<Object> identity(Purpose purpose) {
        if (purpose == Purpose.CREATING) {
            return Optional.empty();
        }
        try {
            return Disk.identity(address.file());
        } catch (IOException refused) {
            throw unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
        }
    }

    static Unavailable locked(FileAddress address) {
        return new Unavailable(
                Unavailable.Reason.REGISTER_LOCKED,
                address.file(),
                Long.toString(Patience.LIMIT.toSeconds()));
    }

    /** The engine would write into an empty or cut file before it says that it is damaged. */
    private static boolean isHollow(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length());
            return !new String(start, StandardCharsets.US_ASCII).equals(MAGIC);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.REGISTER_UNREADABLE, file);
        }
    }

    /** What the database refuses while it is written to: a full disk or a file that may not be. */
    @Override
    public RuntimeException translated(DataAccessException refused) {
        Optional<Integer> code =
                Optional.ofNullable(refused.getCause(SQLException.class))
                        .map(SQLException::getErrorCode);
        return code.filter(UNWRITABLE::contains).isPresent()
                ? new Unavailable(Unavailable.Reason.REGISTER_UNWRITABLE)
                : refused;
    }

    @Override
    public DSLContext speaking(Connection connection) {
        return Door.speaking(connection, SQLDialect.H2);
    }

    @Override
    public FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(address.url(Purpose.CREATING), "", "")
                .locations(Schema.MIGRATIONS);
    }

    /** Whoever opened the file has it alone. */
    @Override
    public <T> T inTurn(Connection connection, Supplier<T> work) {
        return work.get();
    }

    @Override
    public void secure(DSLContext sql) {
        sql.execute("checkpoint sync");
    }

    @Override
    public Unavailable withoutHistory(DSLContext sql) {
        return unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
    }

    @Override
    public Unavailable unavailable(Unavailable.Reason reason) {
        return new Unavailable(reason, address.file());
    }

    private Connection connect(Purpose purpose) throws SQLException {
        Connection connection =
                new Driver().connect(address.url(purpose), FileAddress.credentials());
        connection.setAutoCommit(false);
        return connection;
    }

    private RuntimeException translated(SQLException refused) {
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.DATABASE_NOT_FOUND_1 ->
                    unavailable(Unavailable.Reason.REGISTER_MISSING);
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_CREATION_FAILED_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.GENERAL_ERROR_1 ->
                    unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
            default -> new IllegalStateException("the register did not open", refused);
        };
    }
}
