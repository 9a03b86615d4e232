package cfie.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.letter.Delivery;
import cfie.domain.letter.Delivery.Result;
import cfie.testkit.Mailbox;
import cfie.value.Unavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answered is known; what it did not answer is in doubt, and said to be. */
class PostmanTest {
    private static final Envelope ENVELOPE = Envelope.sent("cfie@example.org");

    private static Postman at(String address) {
        return Postman.at(MailServer.parse(address), Optional.empty(), ENVELOPE);
    }

    private static Delivery send(Postman postman, String recipient) {
        return postman.send(postman.seal(EnvelopeTest.mail(recipient)));
    }

    @Test
    void whatIsTakenComesAsItWasWritten() {
        try (Mailbox mailbox = Mailbox.open();
                Postman postman = at(mailbox.address())) {
            assertEquals(Result.TAKEN, send(postman, "a@example.org").result());
            assertArrayEquals(
                    ENVELOPE.bytes(EnvelopeTest.mail("a@example.org")), mailbox.taken().get(0));
        }
    }

    @Test
    void whoIsUnknownIsToldAndTheNextGoesOn() {
        try (Mailbox mailbox = Mailbox.open("nadie@example.org");
                Postman postman = at(mailbox.address())) {
            Delivery refused = send(postman, "nadie@example.org");
            assertEquals(Result.REJECTED, refused.result());
            assertTrue(refused.note().contains("550"), refused.note());
            assertEquals(Result.TAKEN, send(postman, "a@example.org").result());
            assertEquals(1, mailbox.taken().size());
        }
    }

    @Test
    void whereNobodyListensNothingBegins() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Unavailable away =
                assertThrows(Unavailable.class, () -> at("smtp://127.0.0.1:" + port).close());
        assertEquals(Unavailable.Reason.MAIL_AWAY, away.reason());
    }

    @Test
    void aServerThatDoesNotEncipherIsNotSpokenTo() {
        try (Mailbox mailbox = Mailbox.open()) {
            MailServer server =
                    new MailServer(
                            "127.0.0.1",
                            mailbox.port(),
                            Optional.empty(),
                            MailServer.Security.STARTTLS);
            Unavailable away =
                    assertThrows(
                            Unavailable.class,
                            () -> Postman.at(server, Optional.empty(), ENVELOPE).close());
            assertEquals(Unavailable.Reason.MAIL_AWAY, away.reason());
        }
    }

    /** What the server says at each word; it hangs up where nothing is said. */
    @ParameterizedTest
    @CsvSource({
        "., , LOST",
        "., 451 later, REJECTED",
        "., 554 no, REJECTED",
        "., 421 full, AWAY",
        "DATA, , AWAY",
        "DATA, 452 full, REJECTED",
        "RCPT, , AWAY",
        "RCPT, 450 later, REJECTED",
        "MAIL, 421 closing, AWAY",
    })
    void onlyAnAnswerIsAnAnswer(String word, String answer, Result result) throws IOException {
        try (Awkward server = new Awkward(new Turn(word, Optional.ofNullable(answer)));
                Postman postman = at("smtp://127.0.0.1:" + server.port())) {
            assertEquals(result, send(postman, "a@example.org").result());
        }
    }

    /** What it got the first time does not count when it is asked again and hangs up at once. */
    @Test
    void askedAgainItBeginsAnew() throws IOException {
        try (Awkward server =
                        new Awkward(
                                new Turn(".", Optional.of("421 full")),
                                new Turn("MAIL", Optional.empty()));
                Postman postman = at("smtp://127.0.0.1:" + server.port())) {
            assertEquals(Result.AWAY, send(postman, "a@example.org").result());
        }
    }

    /** What a server says to a word, if it says anything. */
    private record Turn(String word, Optional<String> answer) {}

    /** A server that goes along up to a word, of each caller another, and then always the last. */
    private static final class Awkward implements AutoCloseable {
        private final ServerSocket socket =
                new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Awkward(Turn... turns) throws IOException {
            Thread thread = new Thread(() -> serve(turns));
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve(Turn... turns) {
            for (int at = 0; !socket.isClosed(); at++) {
                Turn turn = turns[Math.min(at, turns.length - 1)];
                try (Socket caller = socket.accept()) {
                    speak(caller, turn.word, turn.answer);
                } catch (IOException ended) {
                    // the caller or the test went away
                }
            }
        }

        private static void speak(Socket caller, String word, Optional<String> answer)
                throws IOException {
            var in =
                    new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
            out.print("220 hello\r\n");
            out.flush();
            boolean isData = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean isEnd = isData && line.equals(".");
                if (isData && !isEnd) {
                    continue;
                }
                boolean isMeant = word.equals(".") ? isEnd : !isEnd && line.startsWith(word);
                if (isMeant && answer.isEmpty() || line.startsWith("QUIT")) {
                    return;
                }
                isData = !isMeant && line.equals("DATA");
                String usual = isData ? "354 go on" : "250 ok";
                out.print((isMeant ? answer.get() : usual) + "\r\n");
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
