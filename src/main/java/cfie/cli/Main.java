package cfie.cli;

import cfie.cli.command.Exit;
import cfie.cli.screen.Desk;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The process: hands its streams and its clock to the tool and leaves with the tool's exit code.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Tool.expect(args);
        Desk desk = desk();
        Interruption interruption = new Interruption();
        interruption.expect();
        int code = new Tool(desk, interruption).run(args);
        desk.out().flush();
        boolean isLost = desk.out().checkError() && code == Exit.DONE.code();
        if (isLost) {
            desk.err().println("cfie: stdout: no se puede escribir / it cannot be written");
        }
        desk.err().flush();
        if (code == Exit.INTERRUPTED.code() && interruption.isInterrupted()) {
            interruption.end();
        }
        // all is closed; leaving by the long way makes newer Javas read their logging settings
        // first
        Runtime.getRuntime().halt(isLost ? Exit.UNAVAILABLE.code() : code);
    }

    /** The streams, the calendar and the settings of this process. */
    static Desk desk() {
        return new Desk(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                LocalDate::now,
                Instant::now,
                environment(),
                System.console() != null);
    }

    /** Who names no user works under the name that the system knows. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (environment.getOrDefault("CFIE_USER", "").isBlank()) {
            environment.put("CFIE_USER", System.getProperty("user.name", ""));
        }
        return environment;
    }

    /** Straight to the descriptor: a print stream would hide that a disk is full. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(
                new BufferedWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(stream), StandardCharsets.UTF_8)),
                false);
    }
}
