package cfie.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which server is meant, and what has to be enciphered. */
class MailServerTest {
    @ParameterizedTest
    @CsvSource({
        "smtp://marta@correo.example:2525, correo.example:2525, STARTTLS",
        "smtp://correo.example, correo.example:587, STARTTLS",
        "SMTPS://marta%40cfie.example@correo.example/, correo.example:465, TLS",
        "smtp://correo.example?starttls=no, correo.example:587, NONE",
        "smtp://marta@127.0.0.1:25, 127.0.0.1:25, NONE",
        "smtp://[::1]:25, ::1:25, NONE",
        "smtp://correo.example:65535, correo.example:65535, STARTTLS",
        "smtp://correo.example:, correo.example:587, STARTTLS",
    })
    void isRead(String typed, String server, MailServer.Security security) {
        MailServer read = MailServer.parse(typed);
        assertEquals(server, read.toString());
        assertEquals(security, read.security());
    }

    @ParameterizedTest
    @CsvSource({
        "http://correo.example, MAIL_SERVER",
        "smtp:correo.example, MAIL_SERVER",
        "correo.example, MAIL_SERVER",
        "smtp://correo.example/x, MAIL_SERVER",
        "smtp://correo.example?starttls=maybe, MAIL_SERVER",
        "smtps://correo.example?starttls=no, MAIL_SERVER",
        "smtp://a b, MAIL_SERVER",
        "smtp://correo.example:99999, MAIL_SERVER",
        "smtps://correo.example:65536, MAIL_SERVER",
        "smtp://correo.example:0, MAIL_SERVER",
        "smtp://marta:clave@correo.example, MAIL_PASSWORD",
        "smtp://marta@correo.example?starttls=no, MAIL_IN_CLEAR",
    })
    void isRefused(String typed, Flaw why) {
        InvalidValue flaw = assertThrows(InvalidValue.class, () -> MailServer.parse(typed));
        assertEquals(why, flaw.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smtp://marta:clave@correo.example/x",
                "http://marta:clave@correo.example",
                "smtp://marta:cl@ve clave@correo.example",
                "marta:clave@correo.example"
            })
    void noPasswordIsRepeated(String typed) {
        InvalidValue flaw = assertThrows(InvalidValue.class, () -> MailServer.parse(typed));
        assertFalse(flaw.details().toString().contains("clave"), flaw.details()::toString);
    }
}
