package cfie.store.engine;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import cfie.testkit.Given;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register that is enciphered, and what happens with the wrong key or none. */
final class EncipheredTest {
    private static final String KEY = "bm8gc2UgbG8gZGlnYXMgYSBuYWRpZQ==";

    @TempDir Path folder;

    private FileAddress with(String key) {
        return new FileAddress(folder.resolve("register"), Optional.of(new FileKey(key)));
    }

    private FileAddress plain() {
        return new FileAddress(folder.resolve("register"));
    }

    private static Unavailable.Reason opening(FileAddress address) {
        return assertThrows(Unavailable.class, () -> Register.open(address).close()).reason();
    }

    private Path keyFile(String content, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static Unavailable.Reason reading(Path file) {
        return assertThrows(Unavailable.class, () -> FileKey.of(file)).reason();
    }

    @Test
    void nothingOfItCanBeReadWithoutItsKey() throws IOException {
        assertTrue(Register.create(with(KEY)));
        assertFalse(Register.create(with(KEY)));
        try (Register register = Register.open(with(KEY))) {
            register.write(
                    done -> true,
                    () -> {
                        register.schools().add(List.of(aSchool().named("CEIP SECRETO").school()));
                        return true;
                    });
            assertTrue(register.schools().find(Given.SCHOOL).isPresent());
        }
        byte[] file = Files.readAllBytes(plain().file());
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.startsWith("H2encrypt"));
        assertFalse(bytes.contains("SECRETO"));
        assertEquals(Unavailable.Reason.REGISTER_ENCIPHERED, opening(plain()));
        assertEquals(Unavailable.Reason.KEY_WRONG, opening(with(KEY.replace('b', 'c'))));
        Register.open(with(KEY)).close();
    }

    @Test
    void aPlainOneIsNotTakenForEnciphered() {
        Register.create(plain());
        assertEquals(Unavailable.Reason.REGISTER_NOT_ENCIPHERED, opening(with(KEY)));
        Register.open(plain()).close();
    }

    @Test
    void theKeyIsTheFirstLineOfAFileThatOnlyItsOwnerReads() throws IOException {
        assertEquals(KEY, FileKey.of(keyFile(KEY + "\n", "rw-------")).text());
        assertEquals(Unavailable.Reason.KEY_EXPOSED, reading(keyFile(KEY, "rw-r-----")));
        assertEquals(Unavailable.Reason.KEY_EXPOSED, reading(keyFile(KEY, "rw-----w-")));
        assertEquals(Unavailable.Reason.KEY_UNREADABLE, reading(folder.resolve("none")));
        assertFalse(with(KEY).toString().contains(KEY));
        assertEquals("", new FileKey(KEY).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corta",
                "diecinueve_signos__",
                "veinte signos y espacio",
                "ñññññññññññññññññññññ"
            })
    void aKeyThatCouldBeGuessedOrMistypedIsRefused(String key) throws IOException {
        assertEquals(Unavailable.Reason.KEY_UNFIT, reading(keyFile(key + "\n", "rw-------")));
    }

    @Test
    void anEmptyFileHasNoKey() throws IOException {
        assertEquals(Unavailable.Reason.KEY_UNREADABLE, reading(keyFile("", "rw-------")));
    }

    @Test
    void aKeyDoesNothingForAServer() {
        Keyring keyring =
                new Keyring() {
                    @Override
                    public Login login() {
                        return Login.UNSAID;
                    }

                    @Override
                    public Optional<FileKey> key() {
                        return Optional.of(new FileKey(KEY));
                    }
                };
        assertEquals(
                Flaw.REGISTER_KEY_ON_SERVER,
                assertThrows(
                                InvalidValue.class,
                                () -> Address.parse("jdbc:postgresql://localhost/x", keyring))
                        .reason());
    }
}
