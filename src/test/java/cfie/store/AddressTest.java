package cfie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a register may be: a path, and nothing that the database could take for a setting. */
final class AddressTest {
    private static FileAddress file(String typed) {
        return assertInstanceOf(FileAddress.class, Address.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "/",
                "x;INIT=drop table school",
                "/tmp/x;IFEXISTS=FALSE",
                "mem:x",
                "file:/tmp/x",
                "zip:/tmp/a.zip!/x",
                "tcp://localhost/x",
                "jdbc:h2:/tmp/x",
                "jdbc:h2:mem:x",
                "jdbc:sqlite:x",
                "JDBC:H2:x",
                "nioMapped:/tmp/x",
                "/tmp/a\nb",
                "/tmp/a\0b",
                "/tmp/a\u001Bb"
            })
    void whatIsNotAPlainPathIsRefused(String typed) {
        assertEquals(
                Flaw.REGISTER_ADDRESS,
                assertThrows(InvalidValue.class, () -> Address.parse(typed)).reason());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /tmp/año 2025/register,   /tmp/año 2025/register.mv.db
                    /tmp/register.mv.db,      /tmp/register.mv.db
                    /tmp/a/../register,       /tmp/register.mv.db
                    /tmp/register.db,         /tmp/register.db.mv.db
                    /tmp/.mv.db,              /tmp/.mv.db.mv.db
                    """)
    void theEndingOfTheFileMayBeGivenOrNot(String typed, String file) {
        assertEquals(Path.of(file), file(typed).file());
    }

    @Test
    void aRelativePathIsOfTheFolderOneIsIn() {
        assertEquals(Path.of("register").toAbsolutePath(), file("register").path());
        assertTrue(file("~/register").path().endsWith("~/register"));
    }
}
