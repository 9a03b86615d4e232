package cfie.cli.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.Mailbox;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters as whoever gets them reads them. */
class LettersCommandTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = new CfieRun(folder);
        Path schools = folder.resolve("schools.csv");
        Files.writeString(
                schools,
                "code,name,ownership,email\n"
                        + "49000001,IES Uno,public,uno@example.org\n"
                        + "49000002,IES Dos,public,dos@example.org\n");
        run("init");
        run("import", "schools", schools.toString());
        register("12345678Z", "Íñigo", "49000001");
        register("87654321X", "Eva", "49000002");
    }

    private void register(String nif, String name, String school) {
        run(
                "register-teacher",
                nif,
                "--given-name",
                name,
                "--surname1",
                "Peña",
                "--email",
                nif + "@example.org",
                "--school",
                school);
    }

    private String run(String... argv) {
        return tool.run(argv).ending(0);
    }

    private CfieRun.Run send(Mailbox mailbox, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of("letters", "registration-request", "--sender", "cfie@example.org"));
        words.addAll(List.of("--send", mailbox.address(), "--format", "json"));
        words.addAll(List.of(more));
        return tool.run(words.toArray(String[]::new));
    }

    private static MimeMessage read(byte[] mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    private MimeMessage draft(String start) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            Path file =
                    files.filter(one -> one.getFileName().toString().startsWith(start))
                            .findFirst()
                            .orElseThrow();
            return read(Files.readAllBytes(file));
        }
    }

    @Test
    void whatTheServerRefusesIsTriedAgainAndTheRestIsNot() throws Exception {
        try (Mailbox full = Mailbox.open("dos@example.org")) {
            CfieRun.Run first = send(full);
            assertEquals(4, first.exit(), first.err());
            assertTrue(first.out().contains("\"sent\":1"), first.out());
            assertTrue(first.out().contains("\"failed\":1"), first.out());
            assertEquals(1, full.taken().size());
        }
        try (Mailbox mailbox = Mailbox.open()) {
            assertTrue(send(mailbox).ending(0).contains("\"sent\":1"));
            assertTrue(send(mailbox).ending(0).contains("\"already\":2"));
            MimeMessage mail = read(mailbox.taken().get(0));
            assertEquals("dos@example.org", mail.getAllRecipients()[0].toString());
            assertTrue(body(mail).contains("NIF: ***5432**"));
            assertTrue(send(mailbox, "--again", "--school", "49000002").ending(0).contains("1"));
            assertNotEquals(mail.getMessageID(), read(mailbox.taken().get(1)).getMessageID());
        }
        assertEquals(4, run("audit", "--command", "letters", "--format", "csv").lines().count());
        run("audit", "--verify");
    }

    /** What somebody is on the day of the letter. */
    @ParameterizedTest
    @CsvSource({
        "librarian, , responsable de la biblioteca",
        "teacher, ambassador, docente y embajador o embajadora eTwinning",
        "management, , miembro del equipo directivo"
    })
    void theSchoolIsAskedForWhatSomebodyIsRegisteredAs(String role, String other, String asked)
            throws Exception {
        List<String> words =
                new ArrayList<>(List.of("register-teacher", "87654321X", "--given-name", "Eva"));
        words.addAll(List.of("--surname1", "Peña", "--school", "49000002", "--role", role));
        if (other != null) {
            words.addAll(List.of("--role", other));
        }
        words.addAll(List.of("--mode", "update"));
        run(words.toArray(String[]::new));
        try (Mailbox mailbox = Mailbox.open()) {
            send(mailbox).ending(0);
            assertEquals(2, mailbox.taken().size());
            String both = body(read(mailbox.taken().get(0))) + body(read(mailbox.taken().get(1)));
            assertTrue(both.contains("1. ¿Es " + asked + " de su centro?"), both);
            assertTrue(both.contains("1. ¿Es docente de su centro?"), both);
        }
    }

    @Test
    void aPasswordFileOfAnotherEncodingOrWithoutAPasswordIsTold() throws Exception {
        Path file = folder.resolve("clave");
        for (byte[] content : List.of(new byte[] {'\n'}, new byte[] {(byte) 0xf1, '\n'})) {
            Files.write(file, content);
            CfieRun.Run run =
                    tool.run(
                            "letters",
                            "registration-request",
                            "--sender=cfie@example.org",
                            "--send=smtp://marta@127.0.0.1:1",
                            "--password-file=" + file,
                            "--format=json");
            assertEquals(5, run.exit(), run.err());
            assertTrue(run.err().contains("PASSWORD_UNREADABLE"), run.err());
        }
    }

    @Test
    void aRehearsalSendsNothing() {
        try (Mailbox mailbox = Mailbox.open()) {
            send(mailbox, "--dry-run").ending(0);
            assertEquals(List.of(), mailbox.taken());
        }
        assertEquals(1, run("list", "letters", "--format", "csv").lines().count());
    }

    private String told(String... argv) {
        CfieRun.Run run = tool.run(argv);
        run.ending(0);
        return run.err();
    }

    @Test
    void whereThereIsNothingToWriteItIsToldWhy() {
        String out = folder.resolve("out").toString();
        String[] remind = {"letters", "reminder", "--out", out};
        assertTrue(told(remind).contains("deben 2 respuestas, y ninguna se les pidió"));
        String[] ask = {"letters", "registration-request", "--out", out};
        assertEquals("", told(ask));
        assertTrue(told(ask).contains("ya estaban escritas todas"));
        assertTrue(told(remind).contains("por carta hace 14 días o más"));
        run("approve-school", "49000001", "--teacher", "12345678Z");
        run("approve-school", "49000002", "--teacher", "87654321X");
        assertTrue(told(remind).contains("ningún centro debe una respuesta"));
        assertTrue(told("letters", "certificate", "--out", out).contains("ningún certificado"));
        assertEquals("", told("letters", "reminder", "--out", out, "--format", "json"));
        assertEquals("", told("letters", "reminder", "--out", out, "--quiet"));
    }

    @Test
    void whereNobodyAnswersNothingIsNoted() {
        Mailbox gone = Mailbox.open();
        gone.close();
        assertEquals(5, send(gone).exit());
        assertEquals(1, run("list", "letters", "--format", "csv").lines().count());
    }

    @Test
    void aRegistrationIsAskedAboutInThreeQuestions() throws Exception {
        run("letters", "registration-request", "--out", folder.resolve("out").toString());
        MimeMessage mail = draft("registration-request-49000001-12345678Z-");
        assertTrue(
                mail.getSubject().startsWith("eTwinning: alta de Íñigo Peña."), mail.getSubject());
        String body = body(mail);
        for (String question : List.of("1. ¿Es docente", "2. ¿Son correctos", "3. ¿Da el equipo")) {
            assertTrue(body.contains(question), body);
        }
        String number = mail.getSubject().replaceFirst(".*\\[(.*)]", "$1");
        assertTrue(body.contains("el número " + number), body);
        assertEquals(
                "respuesta-" + number + ".xlsx",
                ((Multipart) mail.getContent()).getBodyPart(1).getFileName());
    }

    /** The words of a letter with a file. */
    private static String body(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    @Test
    void aCertificateComesAsItWasIssued() throws Exception {
        String out = folder.resolve("out").toString();
        certify();
        run("letters", "certificate", "--out", out);
        Multipart parts = (Multipart) draft("certificate-12345678Z-").getContent();
        byte[] file = parts.getBodyPart(1).getInputStream().readAllBytes();
        String name = "2025-2026-zamora-0001.pdf";
        assertEquals(name, parts.getBodyPart(1).getFileName());
        Path issued = folder.resolve("issued/2025-2026/zamora").resolve(name);
        assertEquals(-1, Arrays.mismatch(Files.readAllBytes(issued), file));
        assertTrue(tool.run("letters", "province-list", "--out", out).err().contains("falta --to"));
        run("letters", "province-list", "--to", "dp@example.org", "--out", out);
        Multipart list = (Multipart) draft("province-list-2025-2026-zamora-1-").getContent();
        assertEquals("certificados-2025-2026-zamora.xlsx", list.getBodyPart(1).getFileName());
    }

    private void certify() {
        run("approve-school", "49000001", "--teacher", "12345678Z");
        run(
                ("add-project --code P1 --school 49000001 --year 2025 --title Ríos --kind new"
                                + " --duration year --starts 2025-10-01 --ends 2026-05-29"
                                + " --teacher 12345678Z --partner FR:Lycée")
                        .split(" "));
        run("approve-school", "49000001", "--project", "P1");
        run("check-project", "P1", "--suitable");
        for (String type : List.of("project", "follow-up", "final")) {
            run("submit-report", "P1", "--type", type);
        }
        run("evaluate P1 --positive --credits 3 --reason Bien --by Olga".split(" "));
        run("certify", "--year", "2025", "--out", folder.resolve("issued").toString());
    }
}
