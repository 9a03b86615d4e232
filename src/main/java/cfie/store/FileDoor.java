package cfie.store;

import cfie.archive.OwnersOnly;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.Driver;
import org.h2.api.ErrorCode;
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
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 50;

    @Override
    public boolean found(Consumer<Contents> beforeUpgrade) {
        if (Files.exists(address.file())) {
            upgrade(beforeUpgrade);
            return false;
        }
        make(
                fresh -> {
                    Schema.migrate(fresh);
                    Register.seal(fresh);
                });
        return true;
    }

    @Override
    public void checkFree() {
        if (Files.exists(address.file())) {
            throw new Refusal(Refusal.Reason.REGISTER_EXISTS, address.file());
        }
    }

    /** Beside its place, so that a register is there whole or not at all. */
    @Override
    public void make(Consumer<Door> filling) {
        checkFree();
        makeFolder(address.path().getParent());
        FileDoor draft = new FileDoor(address.draft());
        try {
            draft.fill(filling);
            checkFree();
            Files.move(draft.address.file(), address.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException refused) {
            if (isOfTheDisk(refused)) {
                throw unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE);
            }
            throw (RuntimeException) refused;
        }
    }

    /** However deep the engine hides it: the disk is full, or the folder closed. */
    private static boolean isOfTheDisk(Throwable refused) {
        return refused != null
                && (refused instanceof IOException || isOfTheDisk(refused.getCause()));
    }

    /** What is not filled to the end goes away again. */
    private void fill(Consumer<Door> filling) throws IOException {
        boolean isFilled = false;
        try {
            close(open(Purpose.CREATING));
            filling.accept(this);
            isFilled = true;
        } finally {
            if (!isFilled) {
                Files.deleteIfExists(address.file());
            }
        }
    }

    /** A file without our history is not brought up to date: it is damaged, or somebody else's. */
    private void upgrade(Consumer<Contents> beforeUpgrade) {
        Connection connection = open(Purpose.WRITING);
        try {
            Schema.upgrade(this, speaking(connection), beforeUpgrade);
        } finally {
            close(connection);
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
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder, OwnersOnly.folder(folder));
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
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect(purpose);
            } catch (SQLException refused) {
                if (refused.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1
                        || System.nanoTime() > giveUp) {
                    throw translated(refused);
                }
                pause();
            }
        }
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
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    new Unavailable(
                            Unavailable.Reason.REGISTER_LOCKED,
                            address.file(),
                            Long.toString(PATIENCE.toSeconds()));
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

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
