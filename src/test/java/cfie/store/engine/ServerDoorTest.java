package cfie.store.engine;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.store.Register;
import cfie.testkit.Given;
import cfie.testkit.Server;
import cfie.value.Unavailable;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register on a server: how it is founded, who is let in, and what happens when it goes away. */
final class ServerDoorTest {
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

    private static Unavailable.Reason opening(Address address) {
        return reason(() -> Register.open(address).close());
    }

    private static Address at(String place, String database, Login login) {
        return Address.parse("jdbc:postgresql://" + place + "/" + database, () -> login);
    }

    private static Login login(String user, String password) {
        return new Login(Optional.of(user), Optional.of(password));
    }

    @Test
    void aDatabaseWithoutTablesHasNoRegisterYet() {
        assertEquals(Unavailable.Reason.REGISTER_MISSING, opening(fresh));
        assertTrue(Register.create(fresh));
        assertFalse(Register.create(fresh));
        Register.open(fresh).close();
    }

    @Test
    void somebodyElsesTablesAreLeftAlone() {
        Server.tamper(fresh, "create table recipe (name text)");
        assertEquals(Unavailable.Reason.REGISTER_UNREADABLE, opening(fresh));
        assertEquals(Unavailable.Reason.REGISTER_UNREADABLE, reason(() -> Register.create(fresh)));
        Server.tamper(fresh, "drop table recipe");
    }

    @Test
    void aRegisterHasItsOwnPartOfADatabaseIfItIsGivenOne() {
        Server.tamper(fresh, "create table recipe (name text)");
        Address part = Address.parse(fresh + "?currentSchema=oficina", () -> Server.LOGIN);
        assertTrue(Register.create(part));
        try (Register register = Register.open(part)) {
            assertTrue(register.schools().find(Given.SCHOOL).isEmpty());
        }
    }

    @Test
    void manyMayFoundARegisterAtOnceAndOneDoes() throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> founders = new ArrayList<>();
            for (int office = 0; office < 4; office++) {
                founders.add(() -> Register.create(fresh));
            }
            int founded = 0;
            for (Future<Boolean> one : offices.invokeAll(founders)) {
                founded += one.get() ? 1 : 0;
            }
            assertEquals(1, founded);
        } finally {
            offices.shutdownNow();
        }
    }

    @Test
    void aDatabaseThatCannotHoldEveryNameIsRefused() {
        Address latin = Server.nothing("encoding 'LATIN1' locale 'C' template template0");
        assertEquals(Unavailable.Reason.REGISTER_ENCODING, reason(() -> Register.create(latin)));
        Server.drop(latin);
    }

    @Test
    void whoeverIsNotLetInIsToldWhy() {
        String place = Server.place();
        Server.guard("secretaria", "abracadabra");
        assertEquals(
                Unavailable.Reason.REGISTER_SILENT,
                opening(at("localhost:1", "cfie", Server.LOGIN)));
        assertEquals(
                Unavailable.Reason.REGISTER_NO_DATABASE,
                opening(at(place, "elsewhere", Server.LOGIN)));
        assertEquals(
                Unavailable.Reason.REGISTER_DENIED,
                opening(at(place, "postgres", login("secretaria", "wrong"))));
        assertEquals(
                Unavailable.Reason.REGISTER_DENIED,
                opening(
                        at(
                                place,
                                "postgres",
                                new Login(Optional.of("secretaria"), Optional.empty()))));
        assertEquals(
                Unavailable.Reason.REGISTER_REJECTED,
                opening(
                        Address.parse(
                                "jdbc:postgresql://" + place + "/postgres?sslmode=require",
                                () -> Server.LOGIN)));
    }

    @Test
    void aHostThatNobodyKnowsIsToldSo() {
        ServerAddress address = (ServerAddress) at("no-such-host.invalid", "cfie", Server.LOGIN);
        SQLException unknown =
                new SQLException("attempt failed", "08001", new UnknownHostException("no-such"));
        assertEquals(
                Unavailable.Reason.REGISTER_HOST_UNKNOWN,
                new Unwelcome(address).translated(unknown).reason());
    }

    @Test
    void aUserWithoutRightsIsToldWhoMustGiveThem() {
        Server.guard("visita", "abracadabra");
        String database = fresh.toString().replaceAll(".*/", "");
        Address visit = at(Server.place(), database, login("visita", "abracadabra"));
        assertEquals(Unavailable.Reason.REGISTER_FORBIDDEN, reason(() -> Register.create(visit)));
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
            return reason(
                    () ->
                            register.write(
                                    done -> true,
                                    () -> {
                                        register.schools().add(List.of(aSchool().school()));
                                        return true;
                                    }));
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
            assertEquals(
                    Unavailable.Reason.REGISTER_CANCELLED,
                    reason(
                            () ->
                                    register.write(
                                            done -> true,
                                            () -> {
                                                register.schools().add(List.of(aSchool().school()));
                                                return true;
                                            })));
        }
    }

    @Test
    void aServerThatIsFullIsToldSo() {
        Register.create(fresh);
        Server.tamper(fresh, "create user portero connection limit 0");
        assertEquals(
                Unavailable.Reason.REGISTER_CROWDED,
                opening(
                        Address.parse(
                                fresh.toString(),
                                () -> new Login(Optional.of("portero"), Optional.empty()))));
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
            assertEquals(
                    Unavailable.Reason.REGISTER_UNWRITABLE,
                    reason(() -> register.schools().add(List.of(aSchool().school()))));
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
