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
    public LocalDate today() {
        return calendar.get();
    }
}
