package cfie.domain.letter;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.testkit.AParticipation;
import cfie.testkit.AProject;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is owed to a project, each at its boundary. */
final class DebtsTest {
    private static final Nif OTHER = Given.nif(87654321);

    /** Of 10 October to 31 May, nothing of which has happened. */
    private static AParticipation bare() {
        return aParticipation()
                .in(aProject().unchecked())
                .projectAnswered()
                .without(ReportType.PROJECT)
                .without(ReportType.FOLLOW_UP)
                .without(ReportType.FINAL)
                .notEvaluated();
    }

    private static List<String> owed(AParticipation given, String asOf) {
        return owed(given, asOf, Deadlines.NONE);
    }

    private static List<String> owed(AParticipation given, String asOf, Deadlines deadlines) {
        return new Debts(day(asOf), deadlines, Set.of())
                .of(given.dossier()).stream()
                        .map(
                                debt ->
                                        debt.what()
                                                + " "
                                                + debt.debtor()
                                                + " "
                                                + debt.due().since()
                                                + debt.about()
                                                        .teacher()
                                                        .map(nif -> " " + nif)
                                                        .orElse(""))
                        .toList();
    }

    @Test
    void toAProjectThatLacksNothingNothingIsOwed() {
        assertEquals(List.of(), owed(aParticipation(), "2030-01-01"));
    }

    /** From 1 October to 15 June are 258 days. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-09-01, 2
                    2025-09-30, 2
                    2025-10-01, 3
                    2026-02-06, 3
                    2026-02-07, 4
                    2026-06-14, 4
                    2026-06-15, 5
                    """)
    void theCheckAndTheConsentAreOwedAtOnceAndEachDocumentFromItsDay(String asOf, int count) {
        assertEquals(
                List.of(
                                "PROJECT_SUITABLE CFIE 2025-10-01",
                                "PROJECT_CONSENTED SCHOOL 2025-10-01",
                                "PROJECT_SUBMITTED TEACHERS 2025-10-01",
                                "FOLLOW_UP_SUBMITTED TEACHERS 2026-02-07",
                                "FINAL_SUBMITTED TEACHERS 2026-06-15")
                        .subList(0, count),
                owed(bare(), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01", "2026-06-15", "2026-06-30"})
    void aDocumentIsOwedWhenTheProjectComesToItWhateverItsLastDay(String lastDay) {
        AParticipation lacking = aParticipation().without(ReportType.FINAL);
        Deadlines deadlines = until(lastDay, Deadline.What.FINAL);
        assertEquals(List.of(), owed(lacking, "2026-06-14", deadlines));
        assertEquals(
                List.of("FINAL_SUBMITTED TEACHERS 2026-06-15"),
                owed(lacking, "2026-06-15", deadlines));
    }

    @Test
    void aClosedYearTakesNothingAndIsOwedNothing() {
        Debts debts = new Debts(day("2026-09-01"), Deadlines.NONE, Set.of(new AcademicYear(2024)));
        assertEquals(5, debts.of(bare().dossier()).size());
        Debts closed = new Debts(day("2026-09-01"), Deadlines.NONE, Set.of(Given.YEAR));
        assertEquals(List.of(), closed.of(bare().dossier()));
        assertEquals(Set.of(), closed.documents(bare().dossier()));
    }

    @Test
    void ofWhatIsOwedTheDocumentsAreToldApart() {
        Debts autumn = new Debts(day("2025-10-05"), Deadlines.NONE, Set.of());
        assertEquals(Set.of(ReportType.PROJECT), autumn.documents(bare().dossier()));
        assertEquals(Set.of(), autumn.documents(bare().in(aProject().unsuitable()).dossier()));
        Debts summer = new Debts(day("2026-07-01"), Deadlines.NONE, Set.of());
        assertEquals(Set.of(ReportType.values()), summer.documents(bare().dossier()));
    }

    @Test
    void aDebtIsLateFromTheDayAfterItsLastDay() {
        Deadline until = Given.until("2026-06-20", Deadline.What.FINAL, Deadline.Lateness.WARNS);
        Debt debt =
                new Debts(day("2026-06-16"), Deadlines.of(List.of(until)), Set.of())
                        .of(aParticipation().without(ReportType.FINAL).dossier())
                        .get(0);
        assertEquals(Optional.of(until), debt.due().deadline());
        assertEquals(Optional.of(0L), debt.due().daysLate(day("2026-06-20")));
        assertEquals(Optional.of(1L), debt.due().daysLate(day("2026-06-21")));
    }

    @Test
    void theEvaluationIsOwedFromTheDayOfTheFinalReportAndNotWithoutIt() {
        AParticipation given = aParticipation().notEvaluated();
        assertEquals(List.of("EVALUATED CFIE 2026-06-16"), owed(given, "2026-06-30"));
        assertEquals(
                List.of("FINAL_SUBMITTED TEACHERS 2026-06-15"),
                owed(given.without(ReportType.FINAL), "2026-06-30"));
    }

    @Test
    void whereSomeAreEvaluatedTheOthersAreNamed() {
        AProject ofTwo = aProject().carriedBy(Given.NIF, OTHER);
        assertEquals(
                List.of("EVALUATED CFIE 2026-06-16 " + OTHER),
                owed(
                        aParticipation()
                                .in(ofTwo)
                                .evaluated(anEvaluation().forOnly(Given.NIF).negative()),
                        "2026-06-30"));
        assertEquals(
                List.of(),
                owed(aParticipation().in(ofTwo).evaluated(anEvaluation()), "2026-06-30"));
    }

    @ParameterizedTest
    @MethodSource("ended")
    void toOneThatDoesNotGoOnNothingIsOwed(AParticipation given) {
        assertEquals(List.of(), owed(given, "2030-01-01"));
    }

    private static Stream<AParticipation> ended() {
        return Stream.of(
                bare().decided(Requirement.NOT_WITHDRAWN),
                bare().in(aProject().unsuitable()),
                bare().projectAnswered(aProject().answered(Answer.REFUSED, day("2025-10-02"))));
    }

    private static Deadlines until(String day, Deadline.What what) {
        return Deadlines.of(List.of(Given.until(day, what, Deadline.Lateness.WARNS)));
    }

    private static Optional<Long> late(Requirement what, Deadlines deadlines, String asOf) {
        return new Debts(day(asOf), deadlines, Set.of())
                .of(bare().dossier()).stream()
                        .filter(one -> one.what() == what)
                        .findFirst()
                        .orElseThrow()
                        .due()
                        .daysLate(day(asOf));
    }

    @Test
    void theCheckAndTheAnswerHaveTheirOwnLastDays() {
        Deadlines ofEnrolling = until("2025-10-05", Deadline.What.ENROLMENT);
        assertEquals(
                Optional.empty(), late(Requirement.PROJECT_SUITABLE, ofEnrolling, "2025-11-01"));
        assertEquals(
                Optional.empty(), late(Requirement.PROJECT_CONSENTED, ofEnrolling, "2025-11-01"));
        assertEquals(
                Optional.of(2L),
                late(
                        Requirement.PROJECT_SUITABLE,
                        until("2025-10-05", Deadline.What.SUITABILITY),
                        "2025-10-07"));
        assertEquals(
                Optional.of(1L),
                late(
                        Requirement.PROJECT_CONSENTED,
                        until("2025-10-06", Deadline.What.PROJECT_ANSWER),
                        "2025-10-07"));
    }

    /** The project begins on 1 October. */
    @Test
    void nothingIsLateBeforeItIsOwed() {
        Deadlines before = until("2025-09-15", Deadline.What.PROJECT_ANSWER);
        assertEquals(Optional.of(0L), late(Requirement.PROJECT_CONSENTED, before, "2025-10-01"));
        assertEquals(Optional.of(1L), late(Requirement.PROJECT_CONSENTED, before, "2025-10-02"));
    }
}
