package cfie.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server of this machine that keeps what it takes, and can be told to take less. */
public final class Mailbox implements AutoCloseable {
    private final List<byte[]> taken = new ArrayList<>();
    private final List<String> unwelcome;
    private final SMTPServer server;

    private Mailbox(List<String> unwelcome, UnaryOperator<SMTPServer.Builder> more) {
        this.unwelcome = unwelcome;
        server =
                more.apply(
                                SMTPServer.port(0)
                                        .bindAddress(InetAddress.getLoopbackAddress())
                                        .insertReceivedHeaders(false)
                                        .messageHandlerFactory(context -> new Keeping()))
                        .build();
        server.start();
    }

    public static Mailbox open(String... unwelcome) {
        return new Mailbox(List.of(unwelcome), same -> same);
    }

    /** One that asks who is there, and what else it is told. */
    public static Mailbox with(UnaryOperator<SMTPServer.Builder> more) {
        return new Mailbox(List.of(), more);
    }

    public int port() {
        return server.getPortAllocated();
    }

    public String address() {
        return "smtp://127.0.0.1:" + port();
    }

    public synchronized List<byte[]> taken() {
        return List.copyOf(taken);
    }

    private synchronized void keep(byte[] mail) {
        taken.add(mail);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Keeping implements MessageHandler {
        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (unwelcome.contains(recipient)) {
                throw new RejectException(550, "No such user");
            }
        }

        @Override
        public String data(InputStream mail) throws IOException {
            keep(mail.readAllBytes());
            return "taken";
        }

        @Override
        public void done() {}
    }
}
