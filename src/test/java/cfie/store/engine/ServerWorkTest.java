package cfie.store.engine;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import cfie.testkit.Given;
import cfie.testkit.Server;
import cfie.value.Unavailable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is written on a server is whole or not there, whatever the server says no to, or when it
 * goes away.
 */
final class ServerWorkTest {
    private Address fresh;

    @BeforeEach
    void aDatabase() {
        fresh = Server.nothing();
    }

    @AfterEach
    void noDatabase() {
        Server.drop(fresh);
    }

    private static Unavailable.Reason reason(Runnable work) {
        return assertThrows(Unavailable.class, work::run).reason();
    }

    @Test
    void aConnectionThatBreaksWhileWritingLeavesNothing() {
        Register.create(fresh);
        try (Register register = Register.open(fresh)) {
            assertEquals(
                    Unavailable.Reason.REGISTER_LOST,
                    reason(
                            () ->
                                    register.write(
                                            done -> true,
                                            () -> {
                                                register.schools().add(List.of(aSchool().school()));
                                                Server.cut(fresh);
                                                return register.schools().find(Given.SCHOOL);
                                            })));
        }
        try (Register register = Register.read(fresh, Visit.UNANNOUNCED)) {
            assertTrue(register.schools().find(Given.SCHOOL).isEmpty());
        }
    }

    /** A server that says no to what is written, as it would for that reason. */
    private Unavailable.Reason refusing(String state) {
        Register.create(fresh);
        Server.tamper(
                fresh,
                """
                create function refuse() returns trigger language plpgsql as
                $$begin raise exception 'no' using errcode = '%s'; end$$
                """
                        .formatted(state));
        Server.tamper(
                fresh, "create trigger refuse before insert on school execute function refuse()");
        try (Register register = Register.open(fresh)) {
            return reason(() -> addTo(register));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "53100, REGISTER_DISK_FULL",
        "57014, REGISTER_CANCELLED",
        "57P01, REGISTER_LOST",
        "57P02, REGISTER_LOST",
        "25006, REGISTER_UNWRITABLE",
        "58030, REGISTER_UNWRITABLE"
    })
    void whatTheServerRefusesIsToldForWhatItIs(String state, Unavailable.Reason told) {
        assertEquals(told, refusing(state));
    }

    @Test
    void workThatTakesTooLongForTheServerIsToldSo() {
        Register.create(fresh);
        Server.tamper(
                fresh,
                "alter database "
                        + fresh.toString().replaceAll(".*/", "")
                        + " set statement_timeout = 300");
        Server.tamper(
                fresh,
                """
                create function dawdle() returns trigger language plpgsql as
                $$begin perform pg_sleep(3); return new; end$$
                """);
        Server.tamper(
                fresh,
                "create trigger dawdle before insert on school for each row"
                        + " execute function dawdle()");
        try (Register register = Register.open(fresh)) {
            assertEquals(Unavailable.Reason.REGISTER_CANCELLED, reason(() -> addTo(register)));
        }
    }

    @Test
    void aConnectionThatBreaksBeforeItIsKeptLeavesNothing() {
        Register.create(fresh);
        try (Register register = Register.open(fresh)) {
            assertEquals(
                    Unavailable.Reason.REGISTER_LOST,
                    reason(
                            () ->
                                    register.write(
                                            done -> true,
                                            () -> {
                                                register.schools().add(List.of(aSchool().school()));
                                                Server.cut(fresh);
                                                return true;
                                            })));
        }
        try (Register register = Register.read(fresh, Visit.UNANNOUNCED)) {
            assertTrue(register.schools().find(Given.SCHOOL).isEmpty());
        }
    }

    @Test
    void aConnectionThatBreaksWhileReadingIsToldSo() {
        Register.create(fresh);
        try (Register register = Register.read(fresh, Visit.UNANNOUNCED)) {
            Server.cut(fresh);
            assertEquals(
                    Unavailable.Reason.REGISTER_LOST,
                    reason(() -> register.schools().find(Given.SCHOOL)));
        }
    }

    @Test
    void whoReadsCannotWrite() {
        Register.create(fresh);
        try (Register register = Register.read(fresh, Visit.UNANNOUNCED)) {
            assertEquals(Unavailable.Reason.REGISTER_UNWRITABLE, reason(() -> addTo(register)));
        }
    }

    @Test
    void workThatSomebodyElseOvertookBeginsAnew() {
        Register.create(fresh);
        List<Integer> seen = new ArrayList<>();
        try (Register slow = Register.open(fresh);
                Register quick = Register.open(fresh)) {
            slow.write(
                    done -> true,
                    () -> {
                        boolean isThere = slow.schools().find(Given.SCHOOL).isPresent();
                        seen.add(isThere ? 1 : 0);
                        if (seen.size() == 1) {
                            addTo(quick);
                        }
                        if (!isThere) {
                            slow.schools().add(List.of(aSchool().school()));
                        }
                        return true;
                    });
        }
        assertEquals(List.of(0, 1), seen);
    }

    private static void addTo(Register register) {
        register.write(
                done -> true,
                () -> {
                    register.schools().add(List.of(aSchool().school()));
                    return true;
                });
    }

    @Test
    void aKeyThatIsTwiceInOurOwnWorkIsAMistakeAndNotAnotherTry() {
        Register.create(fresh);
        List<Integer> turns = new ArrayList<>();
        try (Register register = Register.open(fresh)) {
            assertThrows(
                    org.jooq.exception.DataAccessException.class,
                    () ->
                            register.write(
                                    done -> true,
                                    () -> {
                                        turns.add(1);
                                        register.schools().add(List.of(aSchool().school()));
                                        register.schools().add(List.of(aSchool().school()));
                                        return true;
                                    }));
        }
        assertEquals(4, turns.size());
    }
}
