package cfie.store.engine;

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

/** A register on a server: how it is founded, and who is let in. */
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
}
