package cfie.cli;

import cfie.cli.screen.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A short year, played so that the virtual machine can note which classes everyday commands load:
 * from nothing to certificates, and then what is asked of them.
 */
final class Rehearsal {
    private static final String SCHOOL = "49999001";
    private static final String TEACHER = "12345678Z";

    /** Of a certificate that the invented year has. */
    static final String NUMBER = "2025/2026-valladolid-0001";

    private static final String SCHOOLS =
            """
            code,name,ownership,province,municipality
            %s,CEIP ENSAYO,public,Zamora,Zamora
            """
                    .formatted(SCHOOL);

    private Rehearsal() {}

    /** Argument: a folder to play in, made if it is not there. */
    public static void main(String[] args) throws IOException {
        Main.desk();
        Path folder = Files.createDirectories(Path.of(args[0]));
        String schools = Files.writeString(folder.resolve("schools.csv"), SCHOOLS).toString();
        String demo = folder.resolve("demo").toString();
        String register = Path.of(demo, "register").toString();
        play("--version");
        play("demo", "--teachers", "5", demo);
        play("import", "schools", schools, "--db", register);
        play("import", "schools", schools, "--db", register, "--format", "json");
        play("list", "schools", "--db", register);
        play("list", "teachers", "--db", register, "--format", "json");
        play("show", "school", SCHOOL, "--db", register);
        play("show", "school", "no-code", "--db", register);
        play(
                "register-teacher",
                TEACHER,
                "--given-name",
                "Ana",
                "--surname1",
                "Ensayo",
                "--school",
                SCHOOL,
                "--db",
                register);
        play("show", "teacher", TEACHER, "--db", register);
        play("verify", NUMBER, "--db", register);
        play("credential", NUMBER, "--db", register);
        play("certify", "--year", "2025", "--dry-run", "--out", demo, "--db", register);
        play("why", "--year", "2025", "--db", register);
    }

    private static void play(String... words) {
        Desk desk =
                new Desk(
                        InputStream.nullInputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        LocalDate::now,
                        Instant::now,
                        Map.of(),
                        false);
        new Tool(desk, new Interruption()).run(words);
    }
}
