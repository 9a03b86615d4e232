package cfie.store.programme;

import static cfie.testkit.Given.NIF;
import static cfie.testkit.Given.SCHOOL;
import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.SchoolHistory;
import cfie.domain.programme.Scores;
import cfie.testkit.ACall;
import cfie.testkit.ALabel;
import cfie.testkit.AProject;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What schools had done by a cut-off, at the edges of its days; the call is from December 2025 to
 * March 2026.
 */
@OnBothEngines
final class SchoolHistoriesTest {
    private static final SchoolCode OTHER = new SchoolCode("24000001");
    private static final Nif EVA = Given.nif(3);
    private static final LocalDate CUT_OFF = day("2026-03-31");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode(OTHER.text()));
    }

    private SchoolHistory of(SchoolCode code, ACall call) {
        Map<SchoolCode, SchoolHistory> one =
                office.register().schoolHistories().of(call.call(), Optional.of(code));
        Map<SchoolCode, SchoolHistory> all =
                office.register().schoolHistories().of(call.call(), Optional.empty());
        assertEquals(all.get(code), one.get(code));
        return one.getOrDefault(code, SchoolHistory.NONE);
    }

    private SchoolHistory history() {
        return of(SCHOOL, new ACall());
    }

    private void answer(Consent... consents) {
        office.keep(() -> office.register().consents().add(List.of(consents)));
    }

    private static Optional<LocalDate> since(String day) {
        return Optional.of(day(day));
    }

    @Test
    void aSchoolThatDidNothingHasNoHistory() {
        office.withUnanswered(aTeacher()).withBare(aProject());
        assertEquals(
                Map.of(),
                office.register().schoolHistories().of(new ACall().call(), Optional.empty()));
        assertEquals(SchoolHistory.NONE, history());
    }

    @Test
    void itBeginsWithTheFirstYesToARegistration() {
        ATeacher ana = aTeacher();
        ATeacher eva = aTeacher().withNif(EVA);
        office.withUnanswered(ana, eva);
        answer(
                ana.answered(Answer.REFUSED, day("2023-01-10")),
                ana.answered(Answer.GRANTED, day("2024-03-31")),
                eva.answered(Answer.GRANTED, day("2024-04-01")));
        assertEquals(since("2024-03-31"), history().since());
    }

    @Test
    void thatAYesWasTakenBackDoesNotUndoTheYearsSince() {
        ATeacher ana = aTeacher();
        office.withUnanswered(ana);
        answer(
                ana.answered(Answer.GRANTED, day("2024-03-31")),
                ana.answered(Answer.REFUSED, day("2025-01-10")));
        assertEquals(since("2024-03-31"), history().since());
    }

    @Test
    void aYesAfterTheCutOffIsNotKnownThen() {
        ATeacher ana = aTeacher();
        office.withUnanswered(ana);
        answer(ana.answered(Answer.GRANTED, CUT_OFF.plusDays(1)));
        assertEquals(Optional.empty(), history().since());
        answer(ana.answered(Answer.GRANTED, CUT_OFF));
        assertEquals(since("2026-03-31"), history().since());
    }

    @Test
    void itBeginsWithAnEarlierProjectIfThereWasAYesToIt() {
        AProject refused = aProject().starting(day("2021-10-01"));
        AProject old = aProject().withCode("P2").starting(day("2022-10-03"));
        AProject other = aProject().withCode("P3").at(OTHER.text()).starting(day("2020-10-01"));
        office.with(aTeacher().at(OTHER.text())).with(aTeacher()).withBare(refused, old, other);
        answer(
                refused.answered(Answer.REFUSED, day("2021-10-02")),
                old.answered(Answer.GRANTED, day("2022-11-02")),
                other.answered(Answer.GRANTED, day("2020-11-02")));
        assertEquals(since("2022-10-03"), history().since());
        assertEquals(since("2020-10-01"), of(OTHER, new ACall()).since());
    }

    /** The project is of that many days from then on. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 91, 0",
        "2025-09-01, 92, 1",
        "2026-03-31, 60, 1",
        "2026-04-01, 60, 0",
        "2024-09-01, 700, 1"
    })
    void aProjectCountsWithADayAmongThoseOfTheCall(String starts, int days, int active) {
        AProject project = aProject().starting(day(starts)).lasting(project().duration(), days);
        office.with(aTeacher()).withBare(project);
        answer(project.answered(Answer.GRANTED, day("2025-11-01")));
        assertEquals(active, history().activeTeachers());
    }

    private static cfie.domain.Project.Activity project() {
        return aProject().project().activity();
    }

    @Test
    void theCallMaySayThatEarlierActivityCounts() {
        AProject before = aProject().starting(day("2024-09-01")).lasting(project().duration(), 91);
        office.with(aTeacher()).withBare(before);
        answer(before.answered(Answer.GRANTED, day("2024-09-10")));
        assertEquals(0, history().activeTeachers());
        assertEquals(1, of(SCHOOL, new ACall().activeSince("2024-11-30")).activeTeachers());
        assertEquals(0, of(SCHOOL, new ACall().activeSince("2024-12-01")).activeTeachers());
    }

    @Test
    void whoIsNoTeacherIsNoActiveTeacher() {
        office.with(
                        aTeacher().as("teacher+ambassador"),
                        aTeacher().withNif(EVA).as("librarian"),
                        aTeacher().withNif(Given.nif(5)).as("teacher|2025-11-01:inspector"))
                .with(aProject().carriedBy(NIF, EVA, Given.nif(5)));
        assertEquals(1, history().activeTeachers());
    }

    @Test
    void aTeacherOfTwoProjectsCountsOnceAndOfTwoSchoolsInEach() {
        office.with(aTeacher(), aTeacher().withNif(EVA), aTeacher().withNif(Given.nif(5)))
                .with(
                        aProject().carriedBy(NIF, EVA),
                        aProject().withCode("P2").carriedBy(NIF, Given.nif(5)))
                .with(aProject().withCode("P3").at(OTHER.text()).carriedBy(NIF, EVA));
        assertEquals(3, history().activeTeachers());
        assertEquals(0, of(OTHER, new ACall()).activeTeachers());
        office.keep(
                () ->
                        office.register()
                                .registrations()
                                .add(List.of(aTeacher().at(OTHER.text()).registration())));
        answer(aTeacher().at(OTHER.text()).granted());
        assertEquals(3, history().activeTeachers());
        assertEquals(1, of(OTHER, new ACall()).activeTeachers());
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, 2026-03-31, 1",
        "REFUSED, 2026-03-31, 0",
        "REFUSED, 2026-04-01, 1",
    })
    void theLastAnswerToARegistrationUpToTheCutOffCounts(Answer last, String on, int active) {
        ATeacher ana = aTeacher();
        office.withUnanswered(ana).with(aProject());
        answer(
                ana.answered(Answer.REFUSED, day("2025-09-03")),
                ana.answered(Answer.GRANTED, day("2025-09-10")),
                ana.answered(last, day(on)));
        assertEquals(active, history().activeTeachers());
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, 2026-03-31, 1",
        "REFUSED, 2026-03-31, 0",
        "REFUSED, 2026-04-01, 1",
    })
    void theLastAnswerToAProjectUpToTheCutOffCounts(Answer last, String on, int active) {
        office.with(aTeacher()).withBare(aProject());
        answer(
                aProject().answered(Answer.REFUSED, day("2025-10-03")),
                aProject().answered(Answer.GRANTED, day("2025-10-10")),
                aProject().answered(last, day(on)));
        assertEquals(active, history().activeTeachers());
    }

    @Test
    void noAnswerIsNoConsentAndOneOfTomorrowIsNoneYet() {
        ATeacher ana = aTeacher();
        office.withUnanswered(ana).withBare(aProject());
        answer(
                ana.answered(Answer.GRANTED, day("2025-09-10")),
                aProject().answered(Answer.GRANTED, CUT_OFF.plusDays(1)));
        assertEquals(0, history().activeTeachers());
        answer(aProject().answered(Answer.GRANTED, CUT_OFF));
        assertEquals(1, history().activeTeachers());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 0", "2026-04-01, 1"})
    void aProjectThatWasWithdrawnByTheCutOffMakesNobodyActive(String on, int active) {
        office.with(aTeacher()).with(aProject());
        Decision withdrawal =
                new Decision(
                        aProject().code(), Requirement.NOT_WITHDRAWN, "Se deja", "Olga", day(on));
        office.keep(() -> office.register().decisions().add(withdrawal));
        assertEquals(active, history().activeTeachers());
    }

    @Test
    void suitabilityCountsWhereTheCallSaysSo() {
        ACall call = new ACall().activeWhen(ActiveWhen.PROJECT_SUITABLE);
        office.withUnanswered(aTeacher()).withBare(aProject().unchecked());
        assertEquals(0, of(SCHOOL, call).activeTeachers());
        office.withBare(aProject().withCode("P2").unsuitable());
        assertEquals(0, of(SCHOOL, call).activeTeachers());
        office.withBare(aProject().withCode("P3"));
        assertEquals(1, of(SCHOOL, call).activeTeachers());
    }

    private static QualityLabel awarded(ALabel label, String on) {
        QualityLabel.Verdict verdict =
                new QualityLabel.Verdict(
                        LabelOutcome.AWARDED,
                        since(on),
                        Optional.empty(),
                        Optional.empty(),
                        Scores.NONE,
                        Optional.empty());
        return label.label().with(verdict);
    }

    private void label(QualityLabel... labels) {
        office.keep(() -> List.of(labels).forEach(office.register().qualityLabels()::add));
    }

    @Test
    void aNationalLabelThatWasAwardedUpToTheCutOffCountsOnceForAProject() {
        office.with(aTeacher(), aTeacher().withNif(EVA))
                .with(
                        aProject().carriedBy(NIF, EVA),
                        aProject().withCode("P2").starting(day("2019-10-01")),
                        aProject().withCode("P3"),
                        aProject().withCode("P4").at(OTHER.text()));
        assertEquals(0, history().labels());
        office.with(aLabel().in("P3"), aLabel().of(EVA).refused());
        label(awarded(aLabel().in("P3").again(), "2026-04-01"));
        label(awarded(aLabel().in("P3").of(LabelLevel.EUROPEAN), "2026-03-01"));
        assertEquals(0, history().labels());
        label(awarded(aLabel(), "2026-03-31"), awarded(aLabel().of(EVA).again(), "2026-03-01"));
        assertEquals(1, history().labels());
        label(awarded(aLabel().in("P2"), "2020-06-20"), awarded(aLabel().in("P4"), "2026-01-20"));
        assertEquals(2, history().labels());
        assertEquals(1, of(OTHER, new ACall()).labels());
        assertEquals(1, of(SCHOOL, new ACall().labelsSince("2020-06-21")).labels());
        assertEquals(2, of(SCHOOL, new ACall().labelsSince("2020-06-20")).labels());
    }

    @Test
    void everythingIsAsOfTheCutOffThatTheCallSays() {
        office.with(aTeacher()).with(aProject());
        label(awarded(aLabel(), "2026-01-10"));
        assertEquals(new SchoolHistory(since("2025-09-10"), 1, 1), trimmed(history()));
        ACall earlier = new ACall().cutOff("2026-01-09");
        assertEquals(new SchoolHistory(since("2025-09-10"), 1, 0), trimmed(of(SCHOOL, earlier)));
    }

    /** The first day is another test's matter. */
    private static SchoolHistory trimmed(SchoolHistory one) {
        return new SchoolHistory(since("2025-09-10"), one.activeTeachers(), one.labels());
    }

    /** Of a project in December; after which the answer before stands. */
    @ParameterizedTest
    @CsvSource({
        "GRANTED, 2025-12-31, 0",
        "GRANTED, 2026-01-01, 1",
        "REFUSED, 2026-01-01, 0",
        ", 2026-01-01, 0"
    })
    void whomASchoolLetsGoOnceTheProjectIsOverWasActive(Answer before, String on, int active) {
        ATeacher ana = aTeacher().as("teacher|2026-01-01:librarian");
        office.withUnanswered(ana)
                .with(aProject().starting(day("2025-12-01")).lasting(project().duration(), 31));
        Optional.ofNullable(before).ifPresent(one -> answer(ana.answered(one, day("2025-09-10"))));
        answer(ana.disowned(day(on)));
        assertEquals(active, history().activeTeachers());
    }
}
