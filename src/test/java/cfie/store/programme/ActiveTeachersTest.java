package cfie.store.programme;

import static cfie.testkit.Given.NIF;
import static cfie.testkit.Given.SCHOOL;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.programme.ActiveWhen;
import cfie.testkit.ACall;
import cfie.testkit.AProject;
import cfie.testkit.ATeacher;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was an active teacher of a school by a cut-off, at the edges of its days. */
@OnBothEngines
final class ActiveTeachersTest extends TwoHistories {
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
