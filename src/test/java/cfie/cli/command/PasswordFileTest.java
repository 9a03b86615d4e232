package cfie.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first line is the password, whatever it ends with and whatever follows. */
final class PasswordFileTest {
    @TempDir Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("clave"), content);
    }

    private static void assertUnreadable(Path file) {
        Unavailable told = assertThrows(Unavailable.class, () -> PasswordFile.password(file));
        assertEquals(Unavailable.Reason.PASSWORD_UNREADABLE, told.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\nof the mail server\n"})
    void isTheFirstLine(String end) throws IOException {
        Path file = file((" cigüeña " + end).getBytes(StandardCharsets.UTF_8));
        assertEquals(" cigüeña ", PasswordFile.password(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\nsecret\n"})
    void anEmptyLineIsNone(String content) throws IOException {
        Path file = file(content.getBytes(StandardCharsets.UTF_8));
        assertUnreadable(file);
        assertEquals("", PasswordFile.line(file));
    }

    @Test
    void whatCannotBeReadIsToldAsSuch() throws IOException {
        assertUnreadable(folder);
        assertUnreadable(folder.resolve("nowhere"));
        assertUnreadable(file("cigüeña\n".getBytes(StandardCharsets.ISO_8859_1)));
    }
}
