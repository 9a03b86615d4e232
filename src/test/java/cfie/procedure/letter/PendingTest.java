package cfie.procedure.letter;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Deadline;
import cfie.domain.Deadline.Lateness;
import cfie.domain.Deadline.What;
import cfie.domain.Requirement;
import cfie.domain.ledger.Selection;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes what of a year: which registrations wait, and in what order all is told. */
@OnBothEngines
final class PendingTest {
    private static final String OTHER_SCHOOL = "49000002";
    private static final Nif OTHER = Given.nif(11111111);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsOfTwoCentres() {
        office.with(aSchool(), aSchool().withCode(OTHER_SCHOOL).servedBy(Cfie.BENAVENTE));
    }

    private static ATeacher other() {
        return aTeacher().withNif(OTHER);
    }

    private static Selection of(int year) {
        return Selection.of(new AcademicYear(year), Optional.empty(), Optional.empty());
    }

    private List<String> owed(Selection selection, String asOf) {
        return owed(selection, asOf, Optional.empty());
    }

    private List<String> owed(Selection selection, String asOf, Optional<Set<Cfie>> centres) {
        List<String> owed = new ArrayList<>();
        new Pending(office.register(), day(asOf))
                .of(selection, centres)
                .forEach(
                        debt ->
                                owed.add(
                                        "%s %s %s%s %s"
                                                .formatted(
                                                        debt.cfie(),
                                                        debt.school(),
                                                        debt.about()
                                                                .project()
                                                                .map(ProjectCode::text)
                                                                .orElse(""),
                                                        debt.about()
                                                                .teacher()
                                                                .map(Nif::text)
                                                                .orElse(""),
                                                        debt.what())));
        return owed;
    }

    @Test
    void anAnswerIsOwedFromTheRegistrationUntilTheDayOfAnyAnswer() {
        office.withUnanswered(aTeacher());
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                aTeacher()
                                                        .answered(
                                                                Answer.REFUSED,
                                                                day("2025-10-01")))));
        List<String> waits =
                List.of("zamora 49000001 12345678Z " + Requirement.REGISTRATION_CONSENTED);
        assertEquals(List.of(), owed(of(2025), "2025-09-14"));
        assertEquals(waits, owed(of(2025), "2025-09-15"));
        assertEquals(waits, owed(of(2025), "2025-09-30"));
        assertEquals(List.of(), owed(of(2025), "2025-10-01"));
    }

    /** Her school said on 20 September that she is none of its own. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    librarian,                        2026-06-30,
                    teacher,                          2025-09-19, 2025-09-15
                    teacher,                          2025-09-20, 2025-09-20
                    librarian|2026-01-10:teacher,     2026-01-09,
                    librarian|2026-01-10:teacher,     2026-01-10, 2026-01-10
                    """)
    void whoIsDisownedAndTeachesWaitsForAnotherAnswer(String roles, String asOf, String since) {
        ATeacher disowned = aTeacher().as(roles);
        office.withUnanswered(disowned);
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(List.of(disowned.disowned(day("2025-09-20")))));
        List<LocalDate> owed =
                new Pending(office.register(), day(asOf))
                        .of(of(2025), Optional.empty()).stream()
                                .map(debt -> debt.due().since())
                                .toList();
        assertEquals(Optional.ofNullable(since).map(Given::day).stream().toList(), owed);
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                disowned.answered(
                                                        Answer.GRANTED, day(asOf).plusDays(2)))));
        assertEquals(List.of(), owed(of(2025), "2026-07-30"));
    }

    @Test
    void whatWaitsSinceAnEarlierYearWaitsStillAndWhatComesLaterDoesNotYet() {
        office.withUnanswered(aTeacher());
        assertEquals(List.of(), owed(of(2024), "2026-06-30"));
        assertEquals(1, owed(of(2025), "2026-06-30").size());
        assertEquals(1, owed(of(2026), "2026-06-30").size());
    }

    @Test
    void registrationsComeFirstThenProjectsEachBySchool() {
        office.withUnanswered(aTeacher().at(OTHER_SCHOOL), other())
                .with(aProject().withCode("A2").at(OTHER_SCHOOL).carriedBy(Given.NIF))
                .with(aProject().withCode("B1").carriedBy(OTHER));
        assertEquals(
                List.of(
                        "zamora 49000001 11111111H REGISTRATION_CONSENTED",
                        "benavente 49000002 12345678Z REGISTRATION_CONSENTED",
                        "zamora 49000001 B1 EVALUATED",
                        "benavente 49000002 A2 EVALUATED"),
                owed(of(2025), "2026-06-30"));
    }

    @Test
    void whatHasALastDayComesFirstAndTheSoonestBeforeTheOthers() {
        office.withUnanswered(aTeacher().at(OTHER_SCHOOL), other())
                .with(aProject().withCode("A2").at(OTHER_SCHOOL).carriedBy(Given.NIF))
                .with(aProject().withCode("B1").carriedBy(OTHER))
                .with(
                        Given.until("2026-07-10", What.EVALUATION, Lateness.WARNS),
                        new Deadline(
                                new Deadline.Key(
                                        Given.YEAR, What.EVALUATION, Optional.of(Cfie.BENAVENTE)),
                                day("2026-06-20"),
                                Lateness.WARNS));
        assertEquals(
                List.of(
                        "benavente 49000002 A2 EVALUATED",
                        "zamora 49000001 B1 EVALUATED",
                        "zamora 49000001 11111111H REGISTRATION_CONSENTED",
                        "benavente 49000002 12345678Z REGISTRATION_CONSENTED"),
                owed(of(2025), "2026-06-30"));
        assertEquals(
                List.of(
                        "zamora 49000001 B1 EVALUATED",
                        "zamora 49000001 11111111H REGISTRATION_CONSENTED"),
                owed(of(2025), "2026-06-30", Optional.of(Set.of(Cfie.ZAMORA))));
    }

    @Test
    void eachFilterLeavesItsPart() {
        office.withUnanswered(aTeacher().at(OTHER_SCHOOL), other())
                .with(aProject().withCode("A2").at(OTHER_SCHOOL).carriedBy(Given.NIF))
                .with(aProject().withCode("B1").carriedBy(OTHER));
        List<String> ofBenavente =
                List.of(
                        "benavente 49000002 12345678Z REGISTRATION_CONSENTED",
                        "benavente 49000002 A2 EVALUATED");
        Optional<AcademicYear> year = Optional.of(Given.YEAR);
        assertEquals(
                ofBenavente,
                owed(
                        Selection.of(Given.YEAR, Optional.of(Cfie.BENAVENTE), Optional.empty()),
                        "2026-06-30"));
        assertEquals(
                ofBenavente,
                owed(
                        Selection.of(Given.YEAR, Optional.empty(), Optional.of(Given.NIF)),
                        "2026-06-30"));
        assertEquals(
                ofBenavente,
                owed(
                        new Selection(
                                year,
                                Optional.empty(),
                                Optional.of(new SchoolCode(OTHER_SCHOOL)),
                                Optional.empty(),
                                Optional.empty()),
                        "2026-06-30"));
        assertEquals(
                List.of("zamora 49000001 B1 EVALUATED"),
                owed(
                        new Selection(
                                year,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new ProjectCode("B1"))),
                        "2026-06-30"));
    }

    @Test
    void ofAProjectOfNobodyWhoTeachesOnlyTheStartIsWaitedFor() {
        office.with(aTeacher().as("librarian"), other());
        office.withBare(aProject(), aProject().withCode("P2").carriedBy(Given.NIF, OTHER));
        List<String> owed = owed(of(2025), "2026-06-30");
        assertEquals(
                List.of("PROJECT_CONSENTED"),
                owed.stream()
                        .filter(one -> one.contains("P1"))
                        .map(one -> one.substring(one.lastIndexOf(' ') + 1))
                        .toList());
        assertEquals(4, owed.stream().filter(one -> one.contains("P2")).count());
    }
}
