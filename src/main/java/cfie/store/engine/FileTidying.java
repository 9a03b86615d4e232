package cfie.store.engine;

import cfie.value.Unavailable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;

/**
 * Writes what lives in an embedded file into a new one, which takes its place. The engine would
 * tidy up within the file each time that it is closed, and whoever killed it then left a file that
 * forgot what had been told.
 */
record FileTidying(FileDoor door, FileWait waiting) {
    private static final long LEAST_OCTETS = 8 << 20;
    private static final int LEAST_PERCENT = 25;

    /** Whether the file is large, and hardly anything of it lives. */
    boolean isDue(Connection open) {
        if (!Disk.isPosix(door.address().file())) {
            // elsewhere others could write just before an open file is replaced
            return false;
        }
        try {
            SessionLocal session = (SessionLocal) open.unwrap(JdbcConnection.class).getSession();
            FileStore<?> file = session.getDatabase().getStore().getMvStore().getFileStore();
            return file.size() > LEAST_OCTETS && file.getChunksFillRate() < LEAST_PERCENT;
        } catch (SQLException closed) {
            throw new IllegalStateException("the register is open", closed);
        }
    }

    /** Of an untidy file nothing is amiss. */
    void tryOnce() {
        try {
            run();
        } catch (Unavailable hindered) {
            // the next one who writes tries again
            return;
        }
    }

    void run() {
        FileReplacement replacement =
                new FileReplacement(door, waiting, Unavailable.Reason.REGISTER_UNTIDY);
        boolean isDone = false;
        while (!isDone) {
            isDone = replacement.isDone(this::checkWrittenAnew);
        }
    }

    /** The engine keeps silent where it was hindered, and what was deleted would still be there. */
    private void checkWrittenAnew(FileAddress draft) {
        try {
            Optional<Object> before = Disk.identity(draft.file());
            writeAnew(draft);
            if (before.isPresent() && before.equals(Disk.identity(draft.file()))) {
                throw door.unavailable(Unavailable.Reason.REGISTER_UNTIDY);
            }
        } catch (IOException refused) {
            throw door.unavailable(Unavailable.Reason.REGISTER_UNTIDY);
        }
    }

    /** Only of a file that nobody else knows yet: the engine's lock ends before it is replaced. */
    static void writeAnew(FileAddress draft) {
        FileDoor door = new FileDoor(draft);
        try (Connection open = door.connect(Door.Purpose.WRITING);
                Statement statement = open.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException refused) {
            throw door.unavailable(Unavailable.Reason.REGISTER_UNTIDY);
        }
    }
}
