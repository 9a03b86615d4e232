package cfie.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.LetterState;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.InvalidValue;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An e-mail reads back as the letter that it was made of. */
class EnvelopeTest {
    private static final String SUBJECT =
            "«Ríos que unen: agua y memoria», ñandú y € [" + "ü".repeat(80) + "]";
    private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, 13, 10, '.', 13, 10, (byte) 0xff};

    static Letter letter(String recipient) {
        Letter.About about =
                new Letter.About(
                        new AcademicYear(2025),
                        Cfie.ZAMORA,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Letter(
                "00000-11111-22222",
                new Letter.Key(LetterKind.CERTIFICATE, about, ""),
                Optional.of(recipient),
                LocalDate.of(2026, 6, 30),
                1,
                LetterState.DRAFTED,
                Optional.empty());
    }

    static Mail mail(String recipient) {
        return new Mail(
                letter(recipient), SUBJECT, "Íñigo:\n.\n\nadiós\n", Optional.empty(), List.of());
    }

    private static MimeMessage read(byte[] bytes) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    @Test
    void headersAndAccentsComeBack() throws Exception {
        Mail reminder =
                new Mail(
                        letter("a@example.org"),
                        SUBJECT,
                        "Íñigo:\n",
                        Optional.of(letter("a@example.org").copy(2)),
                        List.of());
        MimeMessage read = read(Envelope.draft(Optional.of("cfie@example.org")).bytes(reminder));
        assertEquals(SUBJECT, read.getSubject());
        assertEquals("Íñigo:\r\n", read.getContent());
        assertEquals("a@example.org", read.getAllRecipients()[0].toString());
        assertEquals("cfie@example.org", read.getFrom()[0].toString());
        assertEquals("Tue, 30 Jun 2026 00:00:00 +0000", read.getHeader("Date", null));
        assertEquals("<00000-11111-22222.20260630.1@cfie.invalid>", read.getMessageID());
        assertEquals(
                "<00000-11111-22222.20260630.2@cfie.invalid>", read.getHeader("References", null));
        assertEquals("1", read.getHeader("X-Unsent", null));
    }

    @Test
    void aFileComesBackByteForByte() throws Exception {
        MailFile file = new MailFile("2025-2026-zamora-0001.pdf", "application/pdf", PDF);
        MimeMessage read =
                read(Envelope.sent("cfie@example.org").bytes(mail("a@example.org").with(file)));
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertEquals("Íñigo:\r\n.\r\n\r\nadiós\r\n", parts.getBodyPart(0).getContent());
        assertEquals("2025-2026-zamora-0001.pdf", parts.getBodyPart(1).getFileName());
        assertEquals("attachment", parts.getBodyPart(1).getDisposition());
        assertArrayEquals(PDF, parts.getBodyPart(1).getInputStream().readAllBytes());
        assertNull(read.getHeader("X-Unsent"));
    }

    @Test
    void theSameLetterIsTheSameBytesWhereverItIsWritten() {
        MailFile file = new MailFile("lista.xlsx", "application/octet-stream", PDF);
        Mail mail = mail("a@example.org").with(file);
        byte[] first = Envelope.draft(Optional.empty()).bytes(mail);
        TimeZone here = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            assertArrayEquals(first, Envelope.draft(Optional.empty()).bytes(mail));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b@example.org",
                "a@example.org>",
                "ñ@example.org",
                "<a@example.org",
                "a@exam\tple.org",
                "grupo:a@example.org;",
                "a@b@example.org"
            })
    void anAddressThatCouldMeanMoreIsRefused(String address) {
        assertThrows(
                InvalidValue.class, () -> Envelope.draft(Optional.empty()).bytes(mail(address)));
    }
}
