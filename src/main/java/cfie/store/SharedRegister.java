package cfie.store;

import cfie.store.engine.Session;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A register that several commands use, one after the other: what each says is done is kept before
 * anybody is told, one by one, or many at once.
 */
public final class SharedRegister implements AutoCloseable {
    private final Register register;
    private final Session session;

    SharedRegister(Register register, Session session) {
        this.register = register;
        this.session = session;
    }

    /** For a command that looks: it sees what was gathered. */
    public Register lend() {
        session.linkGathered();
        return register;
    }

    /** For a command whose work waits for {@link #keep}, where nobody else waits for it. */
    public Register lendGathering() {
        session.gather();
        return register;
    }

    /** For a command whose work is kept before it says so. */
    public Register lendKeeping() {
        session.keep();
        return register;
    }

    /** What was gathered is on the disk from now on. */
    public void keep() {
        session.keep();
    }

    /**
     * What all commands do in the work is one transaction, kept only if its result is worth it. It
     * may be done again from the start.
     */
    public <T> T together(Predicate<T> worthKeeping, Supplier<T> work) {
        return session.together(worthKeeping, work);
    }

    /** A command may have ended it, and a server too. */
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public void close() {
        session.leave();
    }
}
