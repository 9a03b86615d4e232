package cfie.store;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Unavailable;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Creating, opening and writing a register: what is done is on the disk, what fails leaves nothing.
 */
@OnBothEngines
final class RegisterTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private boolean hasSchool() {
        return office.register().schools().find(Given.SCHOOL).isPresent();
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
}
