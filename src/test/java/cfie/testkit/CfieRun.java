package cfie.testkit;

import cfie.cli.Tool;
import cfie.cli.command.Host;
import cfie.cli.screen.Desk;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole tool inside the test: a register, a clock that stands still. */
public final class CfieRun {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final String register;
    private InputStream input = InputStream.nullInputStream();
    private boolean isTerminal;
    private String columns = "";
    private Optional<String> seen = Optional.empty();
    private Host host = Host.PROCESS;
    private InstantSource clock = () -> TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC);

    public CfieRun(Path folder) {
        this(folder.resolve("register").toString());
    }

    /**
     * @param register its address, as CFIE_DB says it
     */
    public CfieRun(String register) {
        this.register = register;
    }

    /** What a command did: how it ended and what it said. */
    public record Run(int exit, String out, String err) {
        /** Its output, if it ended as expected; else everything it said stands in the failure. */
        public String ending(int expected) {
            if (exit != expected) {
                throw new AssertionError(
                        "exit %d instead of %d%nout: %s%nerr: %s"
                                .formatted(exit, expected, out, err));
            }
            return out;
        }

        /** What it said beside its output, if it ended well. */
        public String warned() {
            ending(0);
            return err;
        }
    }

    public CfieRun typing(String text) {
        return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the next run reads. */
    public CfieRun reading(InputStream stream) {
        input = stream;
        return this;
    }

    /** A person looks on, and may be asked. */
    public CfieRun atATerminal() {
        isTerminal = true;
        return this;
    }

    /** Only those streams go to the terminal: 1, 2, or 12. */
    public CfieRun seeing(String streams) {
        seen = Optional.of(streams);
        return this;
    }

    /** At a terminal that wide. */
    public CfieRun at(int width) {
        columns = Integer.toString(width);
        return atATerminal();
    }

    /** Whoever asks the host stops when it says so. */
    public CfieRun hostedBy(Host other) {
        host = other;
        return this;
    }

    /** By another clock, which may keep whoever asks it waiting. */
    public CfieRun clockedBy(InstantSource other) {
        clock = other;
        return this;
    }

    /** Takes rows in, through a pipe. */
    public Run importing(String kind, String rows, String... more) {
        Stream<String> argv = Stream.concat(Stream.of("import", kind, "-"), Arrays.stream(more));
        return typing(rows).run(argv.toArray(String[]::new));
    }

    public Run run(String... argv) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Desk desk =
                new Desk(
                        input,
                        new PrintWriter(out),
                        new PrintWriter(err),
                        () -> TODAY,
                        clock,
                        environment(),
                        isTerminal);
        int exit = new Tool(desk, host).run(argv);
        return new Run(exit, out.toString(), err.toString());
    }

    private Map<String, String> environment() {
        Map<String, String> said =
                new HashMap<>(
                        Map.of(
                                "CFIE_DB", register,
                                "CFIE_DB_USER", "postgres",
                                "CFIE_USER", "marta",
                                "COLUMNS", columns,
                                "XDG_DATA_HOME", "target/data"));
        seen.ifPresent(streams -> said.put(Desk.TERMINALS, streams));
        return said;
    }
}
