package cfie.store.engine;

import static cfie.store.schema.tables.School.SCHOOL;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatException;
import java.lang.invoke.StringConcatFactory;
import java.time.ZoneId;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What comes next is loaded on another core, while arguments are read and the file is opened. */
public final class WarmUp extends Thread {
    private static final WarmUp THREAD = new WarmUp();
    private static final char PART = '\1';

    /** What the engine joins into words while it opens. */
    private static final List<List<Class<?>>> JOINED =
            List.of(
                    List.of(int.class),
                    List.of(String.class),
                    List.of(String.class, String.class),
                    List.of(String.class, int.class),
                    List.of(int.class, String.class));

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
     * library, and nobody finds anything meanwhile. Then what joins texts in libraries, which is
     * slow to begin. Then the words of a question, without asking it.
     */
    @Override
    public void run() {
        ZoneId.systemDefault().getRules();
        JOINED.forEach(WarmUp::join);
        if (withQueries) {
            DSL.using(SQLDialect.H2).selectFrom(SCHOOL).where(SCHOOL.NAME.eq("")).getSQL();
        }
    }

    private static void join(List<Class<?>> parts) {
        String recipe = "a" + String.valueOf(PART).repeat(parts.size());
        MethodType texts = MethodType.methodType(String.class, parts);
        try {
            StringConcatFactory.makeConcatWithConstants(
                    MethodHandles.lookup(), "join", texts, recipe);
        } catch (StringConcatException slower) {
            // then it begins where it is needed
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
