package cfie.letter;

import cfie.domain.letter.Delivery;
import cfie.domain.letter.Delivery.Result;
import cfie.value.Unavailable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands mails to a mail server, one after another. */
public final class Postman implements AutoCloseable {
    private final MailServer server;
    private final Optional<String> password;
    private final Envelope envelope;
    private final Transport transport;

    private Postman(MailServer server, Optional<String> password, Envelope envelope) {
        this.server = server;
        this.password = password;
        this.envelope = envelope;
        try {
            transport = Session.getInstance(server.settings()).getTransport("smtp");
        } catch (MessagingException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** At the server's door, and let in. */
    public static Postman at(MailServer server, Optional<String> password, Envelope envelope) {
        Postman postman = new Postman(server, password, envelope);
        try {
            postman.connect();
            return postman;
        } catch (AuthenticationFailedException stranger) {
            throw new Unavailable(Unavailable.Reason.MAIL_DENIED, server);
        } catch (MessagingException away) {
            throw new Unavailable(Unavailable.Reason.MAIL_AWAY, server, words(away));
        }
    }

    private void connect() throws MessagingException {
        transport.connect(
                server.host(), server.port(), server.user().orElse(null), password.orElse(null));
    }

    /** The letter as it would be sent; stops if it cannot be. */
    public Envelope.Sealed seal(Mail mail) {
        return envelope.seal(mail);
    }

    /** A server that closed the door after the one before is asked once more. */
    public Delivery send(Envelope.Sealed letter) {
        Delivery delivery = handOver(letter);
        return delivery.result() == Result.AWAY && isBack() ? handOver(letter) : delivery;
    }

    private boolean isBack() {
        close();
        try {
            connect();
            return true;
        } catch (MessagingException away) {
            return false;
        }
    }

    private Delivery handOver(Envelope.Sealed letter) {
        letter.begin();
        try {
            transport.sendMessage(letter.message(), letter.message().getAllRecipients());
            return new Delivery(Result.TAKEN, "");
        } catch (SendFailedException refused) {
            return new Delivery(result(refused, letter.isBegun()), words(refused));
        } catch (MessagingException away) {
            return new Delivery(letter.isBegun() ? Result.LOST : Result.AWAY, words(away));
        }
    }

    /** Only what the server answered is an answer. */
    private static Result result(SendFailedException refused, boolean isBegun) {
        int answer = answer(refused);
        if (answer >= 400 && answer != 421) {
            return Result.REJECTED;
        }
        boolean isAnswered = answer == 421;
        return isBegun && !isAnswered ? Result.LOST : Result.AWAY;
    }

    private static int answer(SendFailedException refused) {
        if (refused instanceof SMTPSendFailedException said && said.getReturnCode() > 0) {
            return said.getReturnCode();
        }
        return refused.getNextException() instanceof SMTPAddressFailedException address
                ? address.getReturnCode()
                : -1;
    }

    private static String words(MessagingException why) {
        Exception next = why.getNextException();
        return String.valueOf(
                next instanceof MessagingException ? next.getMessage() : why.getMessage());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // a server that is gone needs no farewell
        }
    }
}
