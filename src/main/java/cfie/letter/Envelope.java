package cfie.letter;

import cfie.domain.letter.Letter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;

/** A mail as the bytes of an e-mail: the same bytes for the same mail, day and sender. */
public final class Envelope {
    private final Optional<InternetAddress> sender;
    private final boolean isDraft;
    private final Session session = Session.getInstance(new Properties());

    private Envelope(Optional<String> sender, boolean isDraft) {
        this.sender = sender.map(Envelope::address);
        this.isDraft = isDraft;
    }

    /** For mail clients: they open it as a letter that is still to be sent. */
    public static Envelope draft(Optional<String> sender) {
        return new Envelope(sender, true);
    }

    /** For a mail server. */
    public static Envelope sent(String sender) {
        return new Envelope(Optional.of(sender), false);
    }

    /** Reads an address that a mail server takes: one, and in ASCII. */
    static InternetAddress address(String typed) {
        try {
            InternetAddress address = new InternetAddress(typed, true);
            address.validate();
            boolean isPlain = typed.chars().allMatch(one -> one > ' ' && one < 0x7f);
            InvalidValue.unless(isPlain && !address.isGroup(), Flaw.EMAIL, OneLine.shown(typed));
            return address;
        } catch (AddressException malformed) {
            throw new InvalidValue(Flaw.EMAIL, OneLine.shown(typed));
        }
    }

    /** A letter ready to leave. */
    public record Sealed(Outgoing message) {
        /** Before it is handed over, also once more. */
        void begin() {
            message.isBegun = false;
        }

        boolean isBegun() {
            return message.isBegun;
        }
    }

    public Sealed seal(Mail mail) {
        try {
            return new Sealed(message(mail));
        } catch (MessagingException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** As it is kept in a file. */
    public byte[] bytes(Mail mail) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            seal(mail).message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (MessagingException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private Outgoing message(Mail mail) throws MessagingException {
        Outgoing message = new Outgoing(session, mail);
        message.setHeader("Date", moment(mail.day()));
        if (sender.isPresent()) {
            message.setFrom(sender.get());
        }
        message.setRecipient(
                Message.RecipientType.TO, address(mail.letter().recipient().orElseThrow()));
        message.setSubject(mail.subject(), "UTF-8");
        if (mail.request().isPresent()) {
            refer(message, mail.request().get());
        }
        if (isDraft) {
            message.setHeader("X-Unsent", "1");
        }
        fill(message, mail);
        message.saveChanges();
        return message;
    }

    /** The first moment of the day. */
    private static String moment(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME
                .format(day.atStartOfDay(ZoneOffset.UTC))
                .replace("GMT", "+0000");
    }

    private static void refer(MimeMessage message, Letter request) throws MessagingException {
        message.setHeader("In-Reply-To", Mail.id(request));
        message.setHeader("References", Mail.id(request));
    }

    private static void fill(MimeMessage message, Mail mail) throws MessagingException {
        String body = mail.body().replace("\n", "\r\n");
        if (mail.files().isEmpty()) {
            message.setText(body, "UTF-8");
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(body, "UTF-8");
        MimeMultipart parts = new Bounded("cfie-" + mail.letter().reference());
        parts.addBodyPart(words);
        for (MailFile file : mail.files()) {
            parts.addBodyPart(part(file));
        }
        message.setContent(parts);
    }

    private static MimeBodyPart part(MailFile file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        part.setFileName(file.name());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The library would make up an identity of its own. */
    static final class Outgoing extends MimeMessage {
        private final String id;
        private boolean isBegun;

        Outgoing(Session session, Mail mail) {
            super(session);
            id = mail.id();
        }

        /** From here on the server may have it. */
        @Override
        public void writeTo(OutputStream out, String[] leftOut)
                throws IOException, MessagingException {
            isBegun = true;
            super.writeTo(out, leftOut);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** The library would make up a boundary of its own. */
    private static final class Bounded extends MimeMultipart {
        Bounded(String boundary) {
            contentType = "multipart/mixed; boundary=\"" + boundary + "\"";
        }
    }
}
