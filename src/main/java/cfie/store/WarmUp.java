package cfie.store;

import static cfie.store.schema.tables.Setting.SETTING;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * What queries need, loaded on another core while arguments are read and the register is opened.
 */
public final class WarmUp {
    private static final Thread THREAD = new Thread(WarmUp::run, "warm-up");

    private WarmUp() {}

    public static void begin() {
        synchronized (THREAD) {
            if (THREAD.getState() == Thread.State.NEW) {
                THREAD.setDaemon(true);
                THREAD.start();
            }
        }
    }

    private static void run() {
        DSL.using(SQLDialect.H2).selectFrom(SETTING).where(SETTING.NAME.eq("")).getSQL();
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
