package cfie.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * A short year that the build plays once, so that the virtual machine can keep the classes of
 * everyday commands in an archive and start them quickly.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) {
        String folder = Path.of(args[0], "register").toString();
        String schools = args[1];
        play("init", "--db", folder);
        play("import", "schools", schools, "--db", folder);
        play("import", "schools", schools, "--db", folder, "--format", "json");
        play("list", "schools", "--db", folder);
        play("list", "teachers", "--db", folder, "--format", "json");
        play("show", "school", args[2], "--db", folder);
        play("show", "school", "no-code", "--db", folder);
        play("certify", "--year", "2025", "--dry-run", "--out", args[0], "--db", folder);
        play("why", "--year", "2025", "--db", folder);
    }

    private static void play(String... words) {
        Desk desk =
                new Desk(
                        InputStream.nullInputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        LocalDate::now,
                        Map.of(),
                        false);
        new Tool(desk).run(words);
    }
}
