package cfie.store.engine;

import cfie.store.ledger.Entries;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/** The way into an embedded file, which one program at a time may open. */
record FileDoor(FileAddress address, Visit visit) implements Door {
    private static final Set<Integer> UNWRITABLE =
            Set.of(
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2);

    // before the engine's classes load: nothing in a file may make it call code of the machine
    static {
        System.setProperty("h2.allowedClasses", "");
        FilePath.register(new OrderedPath());
    }

    FileDoor(FileAddress address) {
        this(address, Visit.UNANNOUNCED);
    }

    @Override
    public boolean found(Older beforeUpgrade) {
        return new FileFounding(this).run(beforeUpgrade);
    }

    @Override
    public void checkFree() {
        new FileFounding(this).checkFree();
    }

    @Override
    public void make(Consumer<Door> filling) {
        new FileFounding(this).make(filling);
    }

    @Override
    public Connection open(Purpose purpose) {
        if (purpose != Purpose.CREATING && !Files.exists(address.file())) {
            throw unavailable(Unavailable.Reason.REGISTER_MISSING);
        }
        if (purpose != Purpose.CREATING) {
            FileForm.check(this);
        }
        if (address.isWrittenTo(purpose)) {
            new FileSums(this).note();
        }
        FileWait waiting = new FileWait(address, visit);
        Connection connection = opened(purpose, waiting);
        FileTidying tidying = new FileTidying(this, waiting);
        if (purpose != Purpose.WRITING || !tidying.isDue(connection)) {
            return connection;
        }
        Door.close(connection);
        tidying.tryOnce();
        return opened(purpose, waiting);
    }

    private Connection opened(Purpose purpose, FileWait waiting) {
        while (true) {
            Optional<Object> before = identity(purpose);
            try {
                Connection connection = connect(purpose);
                if (before.equals(identity(purpose))) {
                    return connection;
                }
                Door.close(connection);
            } catch (SQLException refused) {
                if (refused.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    throw translated(refused);
                }
            }
            waiting.more();
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

    /** Nothing but the engine touches the file: closing any handle of ours would end its lock. */
    @Override
    public Connection beside() {
        try {
            return connect(Purpose.READING);
        } catch (SQLException refused) {
            throw translated(refused);
        }
    }

    @Override
    public Runnable announce(Purpose purpose) {
        Runnable away = HolderNote.leave(address, visit);
        if (!address.isWrittenTo(purpose)) {
            return away;
        }
        FileSums sums = new FileSums(this);
        sums.drop();
        return () -> {
            away.run();
            sums.keep();
        };
    }

    @Override
    public Optional<List<Integer>> changed() {
        return new FileSums(this).changed();
    }

    @Override
    public void acceptChanges() {
        new FileSums(this).accept();
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
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address.url(Purpose.CREATING));
        source.setUser("");
        source.setPassword(address.password());
        return Flyway.configure().dataSource(source).locations(Schema.MIGRATIONS);
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    /** Whoever opened the file has it alone. */
    @Override
    public <T> T inTurn(Connection connection, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T beside(Connection connection, Supplier<T> work) {
        return work.get();
    }

    @Override
    public void linkAtOnce(Entries entries) {
        entries.link();
    }

    @Override
    public void linkAfterwards(Connection connection, Entries entries) {}

    @Override
    public void secure(DSLContext sql) {
        sql.execute("checkpoint sync");
    }

    /** What is left is written into another file, which is put in the place of this one. */
    @Override
    public void scrub(Connection connection) {
        Door.close(connection);
        try {
            new FileTidying(this, new FileWait(address, visit)).run();
        } catch (Unavailable hindered) {
            throw unavailable(Unavailable.Reason.REGISTER_UNTIDY);
        }
    }

    @Override
    public Unavailable withoutHistory(Connection connection) {
        return unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
    }

    @Override
    public Unavailable unavailable(Unavailable.Reason reason) {
        return new Unavailable(reason, address.file());
    }

    Connection connect(Purpose purpose) throws SQLException {
        Connection connection = new Driver().connect(address.url(purpose), address.credentials());
        connection.setAutoCommit(false);
        return connection;
    }

    private RuntimeException translated(SQLException refused) {
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.DATABASE_NOT_FOUND_1 ->
                    unavailable(Unavailable.Reason.REGISTER_MISSING);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 -> unavailable(Unavailable.Reason.KEY_WRONG);
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
