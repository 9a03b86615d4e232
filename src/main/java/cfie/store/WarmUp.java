package cfie.store;

import static cfie.store.schema.tables.School.SCHOOL;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What queries need is loaded on another core, while arguments are read and the file is opened. */
public final class WarmUp extends Thread {
    private static final WarmUp THREAD = new WarmUp();

    private WarmUp() {
        super("warm-up");
        setDaemon(true);
    }

    public static void begin() {
        synchronized (THREAD) {
            if (THREAD.getState() == State.NEW) {
                THREAD.start();
            }
        }
    }

    /** The words of a question, without asking it. */
    @Override
    public void run() {
        DSL.using(SQLDialect.H2).selectFrom(SCHOOL).where(SCHOOL.NAME.eq("")).getSQL();
    }

    /** Two threads that load the same code from two ends could wait for each other for ever. */
    static void await() {
        try {
            THREAD.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
