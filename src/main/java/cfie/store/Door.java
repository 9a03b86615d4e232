package cfie.store;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/** Opens the connection, and is the only place that translates what the database refuses. */
final class Door {
    private static final String MAGIC = "H:2,";
    private static final Set<Integer> UNWRITABLE =
            Set.of(
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 50;

    private Door() {}

    static Connection open(Address address, Address.Purpose purpose) {
        if (purpose != Address.Purpose.CREATING && isHollow(address.file())) {
            throw new Unavailable(Unavailable.Reason.REGISTER_UNREADABLE, address.file());
        }
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect(address, purpose);
            } catch (SQLException refused) {
                if (refused.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1
                        || System.nanoTime() > giveUp) {
                    throw translated(refused, address);
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
    static RuntimeException translated(DataAccessException refused) {
        Optional<Integer> code =
                Optional.ofNullable(refused.getCause(SQLException.class))
                        .map(SQLException::getErrorCode);
        return code.filter(UNWRITABLE::contains).isPresent()
                ? new Unavailable(Unavailable.Reason.REGISTER_UNWRITABLE)
                : refused;
    }

    private static Connection connect(Address address, Address.Purpose purpose)
            throws SQLException {
        Connection connection = new Driver().connect(address.url(purpose), Address.credentials());
        connection.setAutoCommit(false);
        return connection;
    }

    private static RuntimeException translated(SQLException refused, Address address) {
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.DATABASE_NOT_FOUND_1 ->
                    new Unavailable(Unavailable.Reason.REGISTER_MISSING, address.file());
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
                    new Unavailable(Unavailable.Reason.REGISTER_UNREADABLE, address.file());
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
