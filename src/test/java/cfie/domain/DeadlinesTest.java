package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.day;
import static cfie.testkit.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Deadline.Lateness;
import cfie.domain.Deadline.What;
import cfie.testkit.AParticipation;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is late, by which last day, and what comes of it; the final report came on 16 June. */
final class DeadlinesTest {
    private static List<Requirement> unmet(AParticipation given, Deadline... deadlines) {
        return new Judge(Given.theRules(deadlines)).unmet(given.participation());
    }

    private static Deadline ofCentre(Cfie cfie, String lastDay, Lateness lateness) {
        return new Deadline(
                new Deadline.Key(Given.YEAR, What.FINAL, Optional.of(cfie)),
                day(lastDay),
                lateness);
    }

    private static Flaw flaw(String lastDay, What what, Lateness lateness) {
        return assertThrows(InvalidValue.class, () -> until(lastDay, what, lateness)).reason();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, true", "2026-06-16, false", "2026-06-17, false"})
    void aDocumentAfterADayThatBlocksIsNotHandedIn(String lastDay, boolean isLate) {
        assertEquals(
                isLate ? List.of(Requirement.FINAL_SUBMITTED) : List.of(),
                unmet(aParticipation(), until(lastDay, What.FINAL, Lateness.BLOCKS)));
    }

    @Test
    void aDayThatWarnsBlocksNothing() {
        assertEquals(
                List.of(),
                unmet(aParticipation(), until("2026-06-01", What.FINAL, Lateness.WARNS)));
    }

    @Test
    void theDayOfADocumentIsThatOfNoOther() {
        assertEquals(
                List.of(Requirement.PROJECT_SUBMITTED, Requirement.FOLLOW_UP_SUBMITTED),
                unmet(
                        aParticipation(),
                        until("2025-10-19", What.PROJECT, Lateness.BLOCKS),
                        until("2026-02-19", What.FOLLOW_UP, Lateness.BLOCKS)));
    }

    @Test
    void theDayOfAnotherYearIsNoDayOfThisOne() {
        Deadline before =
                new Deadline(
                        new Deadline.Key(new AcademicYear(2024), What.FINAL, Optional.empty()),
                        day("2025-06-15"),
                        Lateness.BLOCKS);
        assertEquals(List.of(), unmet(aParticipation(), before));
    }

    @Test
    void theDayOfACentreGoesBeforeTheOneOfAll() {
        Deadline all = until("2026-06-01", What.FINAL, Lateness.BLOCKS);
        assertEquals(
                List.of(),
                unmet(aParticipation(), all, ofCentre(Cfie.ZAMORA, "2026-06-16", Lateness.BLOCKS)));
        assertEquals(
                List.of(),
                unmet(aParticipation(), all, ofCentre(Cfie.ZAMORA, "2026-06-01", Lateness.WARNS)));
        assertEquals(
                List.of(Requirement.FINAL_SUBMITTED),
                unmet(aParticipation(), all, ofCentre(Cfie.SORIA, "2026-06-30", Lateness.WARNS)));
    }

    @Test
    void aDecisionExcusesADocumentThatCameLateAndNotOneThatNeverCame() {
        Deadline passed = until("2026-06-01", What.FINAL, Lateness.BLOCKS);
        AParticipation excused = aParticipation().decided(Requirement.FINAL_SUBMITTED);
        assertTrue(
                Requirement.FINAL_SUBMITTED.isDecidableIn(
                        excused.dossier(), Given.theRules(passed)));
        assertEquals(List.of(), unmet(excused, passed));
        assertEquals(
                List.of(Requirement.FINAL_SUBMITTED),
                unmet(excused.without(ReportType.FINAL), passed));
    }

    @Test
    void whatOnlyWarnsIsNobodysToDecide() {
        assertFalse(
                Requirement.FINAL_SUBMITTED.isDecidableIn(
                        aParticipation().dossier(),
                        Given.theRules(until("2026-06-01", What.FINAL, Lateness.WARNS))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROJECT", "FOLLOW_UP", "FINAL"})
    void onlyDocumentsAreBlocked(What what) {
        assertEquals(Flaw.DEADLINE_BLOCKS, flaw("2026-06-01", what, Lateness.BLOCKS));
        assertFalse(until("2026-06-01", what, Lateness.WARNS).blocks());
    }

    @Test
    void aLastDayIsInItsYearOrTheNext() {
        assertEquals(Flaw.DEADLINE_OUTSIDE_YEAR, flaw("2025-08-31", What.FINAL, Lateness.WARNS));
        assertEquals(Flaw.DEADLINE_OUTSIDE_YEAR, flaw("2027-09-01", What.FINAL, Lateness.WARNS));
        until("2025-09-01", What.REGISTRATION, Lateness.WARNS);
        until("2027-08-31", What.CERTIFICATION, Lateness.WARNS);
    }

    @Test
    void theDayOfADateIsThatOfItsYear() {
        Deadline autumn = until("2025-10-31", What.REGISTRATION, Lateness.WARNS);
        Deadlines all = Deadlines.of(List.of(autumn));
        assertEquals(Optional.of(autumn), all.on(day("2026-08-31"), What.REGISTRATION, Cfie.LEON));
        assertEquals(Optional.empty(), all.on(day("2026-09-01"), What.REGISTRATION, Cfie.LEON));
        assertEquals(Optional.empty(), all.on(day("1999-10-01"), What.REGISTRATION, Cfie.LEON));
    }
}
