package cfie.store.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import java.util.Optional;
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
                "/tmp/a\u001Bb",
                "/tmp/a\u007Fb",
                "/tmp/a\u0085b",
                "/tmp/a\u2028b",
                "/tmp/a\u202Eb",
                "/tmp/a\tb",
                "./x;INIT=RUNSCRIPT FROM 'evil.sql'",
                "/tmp/x;CIPHER=AES",
                "/tmp/x\\;INIT=y",
                " mem:x",
                "nio:/tmp/x",
                "async:/tmp/x",
                "split:nio:/tmp/x",
                "retry:/tmp/x",
                "memFS:x",
                "classpath:/x",
                "ssl://localhost/x",
                "/tmp/a.zip!/x"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jdbc:postgresql://localhost/cfie | jdbc:postgresql://localhost/cfie
                    jdbc:postgresql://db.jcyl.es:5433/cfie?sslmode=verify-full&user=ana \
                    | jdbc:postgresql://db.jcyl.es:5433/cfie
                    jdbc:postgresql://[::1]:5432/año?sslrootcert=/etc/ca%20raíz.pem \
                    | jdbc:postgresql://[::1]:5432/año
                    """)
    void aServerMayBeNamedWithTheSettingsOfTheConnection(String typed, String shown) {
        assertEquals(shown, Address.parse(typed).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jdbc:postgresql:cfie                                  | REGISTER_ADDRESS
                    jdbc:postgresql://localhost                           | REGISTER_ADDRESS
                    jdbc:postgresql://localhost/                          | REGISTER_ADDRESS
                    jdbc:postgresql://one,two/cfie                        | REGISTER_ADDRESS
                    jdbc:postgresql://localhost:port/cfie                 | REGISTER_ADDRESS
                    jdbc:postgresql://localhost/cfie;drop                 | REGISTER_ADDRESS
                    jdbc:postgresql://ana@localhost/cfie                  | REGISTER_ADDRESS
                    jdbc:postgresql://ana:s3cret@localhost/cfie           | REGISTER_PASSWORD_SHOWN
                    jdbc:postgresql://localhost/cfie?password=s3cret      | REGISTER_PASSWORD_SHOWN
                    jdbc:postgresql://localhost/cfie?sslpassword=s3cret   | REGISTER_PASSWORD_SHOWN
                    jdbc:postgresql://localhost/cfie?socketFactory=s3cret | REGISTER_SETTING
                    jdbc:postgresql://localhost/cfie?loggerFile=/s3cret   | REGISTER_SETTING
                    jdbc:postgresql://localhost/cfie?sslMode=disable      | REGISTER_SETTING
                    jdbc:postgresql://localhost/cfie?sslmode              | REGISTER_SETTING_VALUE
                    jdbc:postgresql://localhost/cfie?currentSchema=a,b    | REGISTER_SETTING_VALUE
                    jdbc:postgresql://localhost/cfie?user=a%0             | REGISTER_SETTING_VALUE
                    """)
    void whatCouldReachTheServerAsSomethingElseIsRefused(String typed, Flaw flaw) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> Address.parse(typed));
        assertEquals(flaw, refused.reason());
        assertFalse(refused.details().toString().contains("s3cret"), refused.getMessage());
    }

    @Test
    void aPasswordIsNeverSeenInAnAddress() {
        Login login = new Login(Optional.of("ana"), Optional.of("s3cret"));
        Address address = Address.parse("jdbc:postgresql://localhost/cfie", () -> login);
        assertFalse((address + " " + login).contains("s3cret"));
        InvalidValue other =
                assertThrows(
                        InvalidValue.class, () -> Address.parse("jdbc:h2:/tmp/x;PASSWORD=s3cret"));
        assertFalse(other.details().toString().contains("s3cret"));
    }

    @Test
    void nobodyIsAskedForALoginToAFile() {
        assertEquals(
                "/tmp/register",
                Address.parse(
                                "/tmp/register",
                                () -> {
                                    throw new AssertionError();
                                })
                        .toString());
    }
}
