package cfie.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.Mailbox;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged tool is killed ten times while it sends letters through a real mail server; {@code
 * -Dletters.count=10000} for as many as an office ever writes.
 */
class LettersIT {
    private static final String TOOL = Path.of("target/cfie/bin/cfie").toAbsolutePath().toString();
    private static final int LETTERS = Integer.getInteger("letters.count", 600);
    private static final int KILLS = 10;
    private static final String LETTERS_OF_NIF = "TRWAGMYFPDXBNJZSQVHLCKE";

    @TempDir Path folder;

    @Test
    void eachLetterLeavesOnceThoughTheToolIsKilledTenTimes() throws Exception {
        prepare();
        try (Mailbox mailbox = Mailbox.open()) {
            for (int kill = 1; kill <= KILLS; kill++) {
                int wanted = LETTERS * kill / (KILLS + 2);
                Process tool = send(mailbox);
                while (tool.isAlive() && mailbox.taken().size() < wanted) {
                    tool.waitFor(1, TimeUnit.MILLISECONDS);
                }
                assertTrue(tool.isAlive(), "it ended before it was killed: " + kill);
                tool.destroyForcibly().waitFor();
            }
            int ending = send(mailbox).waitFor();
            long doubtful = states().getOrDefault("sending", 0L);
            assertEquals(doubtful == 0 ? 0 : 4, ending, said());
            assertTrue(doubtful <= KILLS, "in doubt: " + doubtful);
            assertEquals(mailbox.taken().size(), copies(mailbox).size(), "none came twice");
            assertTrue(mailbox.taken().size() >= LETTERS - doubtful);

            assertEquals(0, send(mailbox, "--uncertain", "resend").waitFor(), said());
            assertEquals(Map.of("sent", (long) LETTERS), states());
            Map<String, Integer> copies = copies(mailbox);
            assertEquals(LETTERS, copies.size(), "each came");
            assertTrue(mailbox.taken().size() <= LETTERS + doubtful);

            int before = mailbox.taken().size();
            assertEquals(0, send(mailbox).waitFor(), said());
            assertEquals(before, mailbox.taken().size(), "nothing is left to send");
        }
    }

    /** How often each came, by the identity that tells a reader of a second copy. */
    private static Map<String, Integer> copies(Mailbox mailbox) throws Exception {
        Map<String, Integer> copies = new HashMap<>();
        Session session = Session.getInstance(new Properties());
        for (byte[] mail : mailbox.taken()) {
            var read = new MimeMessage(session, new ByteArrayInputStream(mail));
            copies.merge(read.getMessageID(), 1, Integer::sum);
        }
        return copies;
    }

    private void prepare() throws Exception {
        Path schools = folder.resolve("schools.csv");
        Files.writeString(schools, "code,name,ownership\n49000001,IES Uno,public\n");
        Path teachers = folder.resolve("teachers.csv");
        Files.writeString(
                teachers,
                "nif,given_name,surname1,school,registered_on\n"
                        + IntStream.range(0, LETTERS)
                                .mapToObj(one -> nif(one) + ",Íñigo,Peña,49000001,2025-09-10\n")
                                .collect(Collectors.joining()));
        assertEquals(0, start("init").waitFor(), said());
        assertEquals(0, start("import", "schools", schools.toString()).waitFor(), said());
        assertEquals(0, start("import", "teachers", teachers.toString()).waitFor(), said());
    }

    private static String nif(int number) {
        return "%08d%c".formatted(number, LETTERS_OF_NIF.charAt(number % LETTERS_OF_NIF.length()));
    }

    private Process send(Mailbox mailbox, String... more) throws IOException {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "letters",
                                "registration-request",
                                "--sender",
                                "cfie@example.org",
                                "--send",
                                mailbox.address()));
        words.addAll(List.of(more));
        return start(words.toArray(String[]::new));
    }

    private Map<String, Long> states() throws Exception {
        assertEquals(0, start("list", "letters", "--format", "csv").waitFor(), said());
        return said().lines()
                .skip(1)
                .map(line -> line.split(",", -1)[11])
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private Process start(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(TOOL, "--db", folder.resolve("register").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }
}
