package cfie.store;

import static cfie.store.schema.tables.School.SCHOOL;

import java.time.ZoneId;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What comes next is loaded on another core, while arguments are read and the file is opened. */
public final class WarmUp extends Thread {
    private static final WarmUp THREAD = new WarmUp();

    private boolean withQueries;

    private WarmUp() {
        super("warm-up");
        setDaemon(true);
    }

    /** Look-ups are asked without the library that makes queries. */
    public static void begin(boolean withQueries) {
        synchronized (THREAD) {
            if (THREAD.getState() == State.NEW) {
                THREAD.withQueries = withQueries;
                THREAD.start();
            }
        }
    }

    /**
     * First the time zones, which the engine asks for too: their providers are looked for in every
     * library, and nobody finds anything meanwhile. Then the words of a question, without asking
     * it.
     */
    @Override
    public void run() {
        ZoneId.systemDefault().getRules();
        if (withQueries) {
            DSL.using(SQLDialect.H2).selectFrom(SCHOOL).where(SCHOOL.NAME.eq("")).getSQL();
        }
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
