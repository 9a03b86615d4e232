package cfie.cli.screen;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the tool works: its streams, its calendar and its clock, its environment, and whether a
 * person looks on. Everything a command needs from the world is on it, so that the whole tool runs
 * inside a test.
 */
public record Desk(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Supplier<LocalDate> calendar,
        InstantSource clock,
        Map<String, String> environment,
        boolean isTerminal) {
    /** The variable by which the launcher tells the streams that go to a terminal: 1, 2, or 12. */
    public static final String TERMINALS = "CFIE_TERMINALS";

    /** Whether what is printed there is seen at once; without a launcher, as a person looks on. */
    public boolean isSeen(Printed stream) {
        String told = environment.get(TERMINALS);
        return told == null ? isTerminal : told.contains(stream.number);
    }

    /** Whether somebody sees what is asked, and may answer. */
    public boolean allowsQuestions() {
        return isTerminal && isSeen(Printed.MESSAGES);
    }

    /** What is printed, each on a stream of its own. */
    public enum Printed {
        RESULT("1"),
        MESSAGES("2");

        private final String number;

        Printed(String number) {
            this.number = number;
        }
    }

    public LocalDate today() {
        return calendar.get();
    }
}
