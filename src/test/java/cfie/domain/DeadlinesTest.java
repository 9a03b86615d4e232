package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.anEvaluation;
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
        assertEquals(
                Optional.of(new Due(Given.YEAR.firstDay(), Optional.of(autumn))),
                all.registration(day("2026-08-31"), Cfie.LEON));
        assertEquals(Optional.empty(), all.registration(day("2026-09-01"), Cfie.LEON));
        assertEquals(Optional.empty(), all.registration(day("1999-10-01"), Cfie.LEON));
    }

    /** The project goes on from 2 February to 29 May 2026; half of it is over on 1 April. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PROJECT,        2025-11-15, 2026-02-02, 2026-02-02
                    PROJECT,        2026-02-02, 2026-02-02, 2026-02-02
                    PROJECT,        2026-02-20, 2026-02-02, 2026-02-20
                    FOLLOW_UP,      2026-03-31, 2026-04-01, 2026-04-01
                    FOLLOW_UP,      2026-04-02, 2026-04-01, 2026-04-02
                    FINAL,          2026-05-15, 2026-05-29, 2026-05-29
                    FINAL,          2026-06-15, 2026-05-29, 2026-06-15
                    SUITABILITY,    2025-10-31, 2026-02-02, 2026-02-02
                    PROJECT_ANSWER, 2026-02-15, 2026-02-02, 2026-02-15
                    EVALUATION,     2026-06-10, 2026-06-16, 2026-06-16
                    EVALUATION,     2026-06-30, 2026-06-16, 2026-06-30
                    ENROLMENT,      2025-10-31, 2025-09-01, 2025-10-31
                    """)
    void nothingIsLateBeforeItIsOwed(What what, String lastDay, String since, String last) {
        Deadlines all = Deadlines.of(List.of(until(lastDay, what, Lateness.WARNS)));
        Due due = all.due(ofSpring().dossier(), what);
        assertEquals(day(since), due.since());
        assertEquals(Optional.of(day(last)), due.lastDay());
        assertFalse(due.isMissedOn(day(last)));
        assertTrue(due.isMissedOn(day(last).plusDays(1)));
        assertEquals(Optional.of(1L), due.daysLate(day(last).plusDays(1)));
        assertFalse(Deadlines.NONE.due(ofSpring().dossier(), what).isMissedOn(day("2030-01-01")));
    }

    private static AParticipation ofSpring() {
        return aParticipation()
                .in(
                        aProject()
                                .starting(day("2026-02-02"))
                                .lasting(ProjectDuration.FOUR_MONTH_TERM, 117))
                .evaluated(anEvaluation().giving("2"));
    }

    /** It was handed in on its first day, or on the next. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-02-02, BLOCKS, false, true
                    2026-02-03, BLOCKS, false, false
                    2026-02-03, BLOCKS, true,  true
                    2026-02-03, WARNS,  false, true
                    """)
    void aProjectThatBeginsAfterTheLastDayHasItsFirstDay(
            String handedIn, Lateness lateness, boolean isExcused, boolean isMet) {
        AParticipation given = ofSpring().handedIn(ReportType.PROJECT, day(handedIn));
        if (isExcused) {
            given.decided(Requirement.PROJECT_SUBMITTED);
        }
        assertEquals(
                isMet ? List.of() : List.of(Requirement.PROJECT_SUBMITTED),
                unmet(given, until("2025-11-15", What.PROJECT, lateness)));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-20, 2025-10-15", "2025-10-15, 2025-10-15", "2026-01-10, 2026-01-10"})
    void anAnswerIsLateByTheYearInWhichItIsOwed(String since, String last) {
        Deadlines all =
                Deadlines.of(
                        List.of(until("2025-10-15", What.REGISTRATION_ANSWER, Lateness.WARNS)));
        assertEquals(Optional.of(day(last)), all.answer(day(since), Cfie.LEON).lastDay());
        assertEquals(Optional.empty(), all.answer(day("2026-09-01"), Cfie.LEON).lastDay());
    }
}
