package cfie.store;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Creating, opening and writing a register: what is done is on the disk, what fails leaves nothing.
 */
final class RegisterTest {
    @RegisterExtension final AnOffice office = new AnOffice();
    @TempDir Path folder;

    private Address fresh() {
        return Address.parse(folder.resolve("a/b/register").toString());
    }

    private Unavailable.Reason opening(Address address) {
        return assertThrows(Unavailable.class, () -> Register.open(address).close()).reason();
    }

    private boolean hasSchool() {
        return office.register().schools().find(Given.SCHOOL).isPresent();
    }

    @Test
    void aMissingRegisterIsToldAndNothingIsCreated() throws IOException {
        assertEquals(Unavailable.Reason.REGISTER_MISSING, opening(fresh()));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void creatingMakesAFolderThatOnlyItsOwnerSeesAndIsSafeToRepeat() throws IOException {
        assertTrue(Register.create(fresh()));
        assertFalse(Register.create(fresh()));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(fresh().path().getParent())));
        Register.open(fresh()).close();
    }

    @Test
    void bringingARegisterUpToDateKeepsWhatItHoldsAndItsSecret() {
        office.with(aSchool());
        String code = office.register().seal().coder().apply("x").text();
        office.register().close();
        assertFalse(Register.create(office.address()));
        office.reopen();
        assertTrue(hasSchool());
        assertEquals(code, office.register().seal().coder().apply("x").text());
    }

    @Test
    void twoRegistersHaveTwoSecrets() {
        Register.create(fresh());
        try (Register other = Register.open(fresh())) {
            assertFalse(
                    other.seal()
                            .coder()
                            .apply("x")
                            .equals(office.register().seal().coder().apply("x")));
        }
    }

    @Test
    void aFileThatIsNoRegisterIsUnreadable() throws IOException {
        Address address = Address.parse(folder.resolve("letter").toString());
        Files.writeString(address.file(), "Estimada compañera: ".repeat(1_000));
        assertEquals(Unavailable.Reason.REGISTER_UNREADABLE, opening(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    delete from "flyway_schema_history" where "installed_rank" >= 3 | REGISTER_OLD
                    drop table "flyway_schema_history"                              | REGISTER_UNREADABLE
                    update "flyway_schema_history" set "installed_rank" = 99 \
                    where "installed_rank" = 3                                      | REGISTER_NEWER
                    """)
    void aRegisterOfAnotherAgeIsToldSo(String sql, Unavailable.Reason reason) throws SQLException {
        assertEquals(reason, assertThrows(Unavailable.class, () -> office.tamper(sql)).reason());
    }

    @Test
    void whatIsNotWorthKeepingLeavesNothing() {
        String result =
                office.register()
                        .write(
                                kept -> false,
                                () -> {
                                    office.register().schools().add(List.of(aSchool().school()));
                                    return hasSchool() ? "seen" : "unseen";
                                });
        assertEquals("seen", result);
        assertFalse(hasSchool());
    }

    @Test
    void workThatFailsLeavesNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        office.register()
                                .write(
                                        done -> true,
                                        () -> {
                                            office.register()
                                                    .schools()
                                                    .add(List.of(aSchool().school()));
                                            throw new IllegalArgumentException();
                                        }));
        assertFalse(hasSchool());
        office.with(aSchool());
        assertTrue(hasSchool());
    }

    @Test
    void whatIsWrittenIsInTheFileBeforeTheRegisterIsClosed() throws IOException {
        office.with(aSchool());
        Address copy = Address.parse(folder.resolve("copy").toString());
        Files.copy(office.address().file(), copy.file());
        try (Register restored = Register.open(copy)) {
            assertTrue(restored.schools().find(Given.SCHOOL).isPresent());
        }
    }
}
