package cfie.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * The process: hands its streams and its clock to the tool and leaves with the tool's exit code.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Desk desk =
                new Desk(
                        System.in,
                        utf8(System.out),
                        utf8(System.err),
                        Clock.systemDefaultZone(),
                        System.getenv(),
                        System.console() != null);
        int code = new Tool(desk).run(args);
        desk.out().flush();
        desk.err().flush();
        System.exit(desk.out().checkError() && code == 0 ? Exit.UNAVAILABLE.code() : code);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
    }
}
