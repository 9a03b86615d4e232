package cfie.domain.erasmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody travels, and comes back on no earlier day. */
final class MobilityTest {
    private static final Nif EVA = Given.nif(3);

    private static Flaw flaw(Executable work) {
        return assertThrows(InvalidValue.class, work).reason();
    }

    private static Mobility.People of(Integer learners, Integer staff, Nif... teachers) {
        return Mobility.People.of(
                Optional.ofNullable(learners), Optional.ofNullable(staff), List.of(teachers));
    }

    @Test
    void whoIsNamedIsStaffAndNobodyIsNamedTwice() {
        assertEquals(
                new Mobility.People(0, 2, List.of(EVA, Given.NIF)),
                of(null, null, Given.NIF, EVA, EVA));
        assertEquals(List.of(EVA, Given.NIF), of(0, 5, Given.NIF, EVA).teachers());
        assertEquals(Flaw.MOBILITY_STAFF, flaw(() -> of(20, 1, Given.NIF, EVA)));
        assertEquals(Flaw.MOBILITY_OF_NOBODY, flaw(() -> of(0, 0)));
    }

    @Test
    void whoIsMergedGoesOnceAndWhoIsForgottenIsNamedNoMore() {
        Mobility.People both = of(20, 2, Given.NIF, EVA);
        assertEquals(List.of(Given.NIF), both.with(Given.NIF, EVA).teachers());
        assertEquals(List.of(Given.nif(1), Given.NIF), both.with(Given.nif(1), EVA).teachers());
        assertEquals(new Mobility.People(20, 2, List.of(EVA)), both.without(Given.NIF));
    }

    @Test
    void oneDayIsEnoughAndLessIsNot() {
        Mobility one = Connected.aMobility("P1");
        assertEquals(
                one.key().startsOn(),
                new Mobility(one.key(), one.key().startsOn(), one.people()).endsOn());
        assertEquals(
                Flaw.ENDS_BEFORE_START,
                flaw(
                        () ->
                                new Mobility(
                                        one.key(),
                                        one.key().startsOn().minusDays(1),
                                        one.people())));
    }

    @ParameterizedTest
    @CsvSource({"0, true", " 25 , true", "999, true", "1000, false", "-1, false", "dos, false"})
    void peopleAreCountedInThreeDigits(String typed, boolean isRead) {
        if (isRead) {
            assertEquals(Integer.valueOf(typed.strip()), Mobility.People.count(typed));
        } else {
            assertEquals(Flaw.PEOPLE_COUNT, flaw(() -> Mobility.People.count(typed)));
        }
    }
}
