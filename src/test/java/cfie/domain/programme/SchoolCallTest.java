package cfie.domain.programme;

import static cfie.domain.programme.ActiveWhen.PROJECT_CONSENTED;
import static cfie.domain.programme.ActiveWhen.PROJECT_SUITABLE;
import static cfie.domain.programme.ActiveWhen.REGISTRATION_CONSENTED;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.ACall;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call's days and what it means by an active teacher. */
final class SchoolCallTest {
    private static Flaw flaw(ACall call) {
        return assertThrows(InvalidValue.class, call::call).reason();
    }

    @Test
    void whatIsNotSaidIsTheCallsOwn() {
        SchoolCall call = new ACall().call();
        assertEquals(day("2026-03-31"), call.cutOff());
        assertEquals(new Days(day("2025-12-01"), day("2026-03-31")), call.activity());
        SchoolCall said = new ACall().cutOff("2026-01-09").activeSince("2024-01-09").call();
        assertEquals(day("2026-01-09"), said.cutOff());
        assertEquals(new Days(day("2024-01-09"), day("2026-01-09")), said.activity());
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, false", "2025-12-01, true", "2026-03-31, true", "2026-04-01, false"})
    void oneSubmitsFromTheFirstDayToTheLast(String on, boolean isOpen) {
        assertEquals(isOpen, new ACall().call().isOpenOn(day(on)));
    }

    @Test
    void itClosesInItsYear() {
        assertEquals(
                day("2026-08-31"),
                new ACall().of(2025, "2025-08-01", "2026-08-31").call().cutOff());
        assertEquals(
                day("2025-09-01"),
                new ACall().of(2025, "2025-08-01", "2025-09-01").call().cutOff());
        assertEquals(
                Flaw.CALL_OUTSIDE_YEAR, flaw(new ACall().of(2025, "2025-06-01", "2025-08-31")));
        assertEquals(
                Flaw.CALL_OUTSIDE_YEAR, flaw(new ACall().of(2025, "2026-06-01", "2026-09-01")));
    }

    @Test
    void activityIsNotOverBeforeItCounts() {
        assertEquals(
                new Days(day("2025-12-01"), day("2025-12-01")),
                new ACall().cutOff("2025-12-01").call().activity());
        assertEquals(Flaw.CALL_WITHOUT_ACTIVITY, flaw(new ACall().cutOff("2025-11-30")));
        assertEquals(Flaw.CALL_WITHOUT_ACTIVITY, flaw(new ACall().activeSince("2026-04-01")));
    }

    @Test
    void theCallOfAYearStandsForOneThatIsNotKnown() {
        assertEquals(
                new ACall()
                        .of(2027, "2027-12-01", "2028-03-31")
                        .cutOff("2028-01-09")
                        .activeSince("2026-01-09")
                        .labelsSince("2026-02-28")
                        .call(),
                new ACall()
                        .of(2023, "2023-12-01", "2024-03-31")
                        .cutOff("2024-01-09")
                        .activeSince("2022-01-09")
                        .labelsSince("2022-02-28")
                        .call()
                        .in(new AcademicYear(2027)));
    }

    @Test
    void aLabelLastsFromDateToDate() {
        assertEquals(day("2028-04-20"), new ACall().call().validUntil(day("2026-04-20")));
        assertEquals(day("2026-02-28"), new ACall().call().validUntil(day("2024-02-29")));
        assertEquals(
                day("2029-04-20"),
                new ACall().asking(2, 3, 1, 3).call().validUntil(day("2026-04-20")));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  false, true,  false, true",
        "true,  false, true,  false, true,  true",
        "false, true,  true,  false, true,  false",
        "true,  true,  true,  true,  true,  true"
    })
    void whoIsActiveTheCallSays(
            boolean isConfirmed,
            boolean isConsented,
            boolean isSuitable,
            boolean usually,
            boolean withSuitable,
            boolean confirmedOnly) {
        var one = new Engagement(Given.SCHOOL, Given.NIF, isConfirmed, isConsented, isSuitable);
        assertEquals(usually, new ACall().call().isActive(one));
        assertEquals(withSuitable, new ACall().activeWhen(PROJECT_SUITABLE).call().isActive(one));
        assertEquals(
                confirmedOnly, new ACall().activeWhen(REGISTRATION_CONSENTED).call().isActive(one));
        assertEquals(isConsented, new ACall().activeWhen(PROJECT_CONSENTED).call().isActive(one));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "99, true", "' 3 ', true", "100, false", "-1, false", "2.5, false"})
    void aFigureIsAWholeNumberOfTwoDigits(String typed, boolean isOne) {
        if (isOne) {
            assertEquals(Integer.valueOf(typed.strip()), SchoolCall.Asked.figure(typed));
        } else {
            assertThrows(InvalidValue.class, () -> SchoolCall.Asked.figure(typed));
        }
    }
}
