package cfie.procedure.kept;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Countries.Stay;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Fault;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.sheet.ConsentSheet;
import cfie.sheet.CountrySheet;
import cfie.sheet.SchoolSheet;
import cfie.sheet.TeacherSheet;
import cfie.testkit.ASchool;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a person is, what schools answer of them, a country and a school's funds change nothing that
 * is closed or certified.
 */
@OnBothEngines
final class ClosedWorkTest {
    private static final Nif EVA = Given.nif(1);
    private static final String CLOSED = "YEAR_STAYS";
    private static final String CERTIFIED = "PROJECT_CERTIFIED";

    @RegisterExtension final AnOffice office = new AnOffice();

    /** Ana is certified, Eva is not, and Inés takes part in nothing. */
    @BeforeEach
    void aYearThatIsCertified() {
        office.with(aSchool().privateAndSubsidised(true))
                .with(aTeacher(), eva(), ines())
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation(), anEvaluation().forOnly(EVA).negative());
        office.certify();
    }

    private static ATeacher eva() {
        return aTeacher().withNif(EVA).named("Eva", "Sánz", "Gil");
    }

    private static ATeacher ines() {
        return aTeacher().withNif(Given.nif(2)).named("Inés", "Rey", "Gil");
    }

    private void close() {
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(Given.YEAR, Given.TODAY, "Olga Gil")));
    }

    private List<String> registered(ATeacher said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::teachers,
                        Mode.UPDATE,
                        new TeacherSheet(Given.TODAY),
                        said.registration())
                .told();
    }

    private List<String> listed(ASchool said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::schools,
                        Mode.UPDATE,
                        new SchoolSheet(new AcademicYear(2026)),
                        said.school())
                .told();
    }

    private List<String> stayed(Stay... said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::countries,
                        Mode.UPDATE,
                        new CountrySheet(),
                        said)
                .told();
    }

    /** The stay of a country as it is known, and ended on a day. */
    private Stay until(String country, String last) {
        Stay known =
                office.register().countryStays().all().stays().stream()
                        .filter(one -> one.country().equals(country))
                        .findFirst()
                        .orElseThrow();
        return new Stay(country, known.from(), Optional.of(day(last)), known.plus());
    }

    private List<Fault> lapsed() {
        List<Fault> lapsed = new ArrayList<>();
        new Lapsed(office.register()).each(lapsed::add);
        return lapsed;
    }

    @Test
    void whoWasATeacherInAClosedYearStaysOne() {
        close();
        assertEquals(List.of("role:" + CLOSED), registered(aTeacher().as("librarian")));
        assertEquals(List.of("role:" + CLOSED), registered(eva().as("librarian")));
        assertEquals(
                List.of("role:" + CLOSED), registered(eva().as("teacher|2026-06-15:librarian")));
    }

    @Test
    void anotherRoleFromTheNextYearOnOrOfWhoTookPartInNothingIsTaken() {
        close();
        assertEquals(List.of(), registered(aTeacher().as("teacher|2026-09-01:librarian")));
        assertEquals(List.of(), registered(ines().as("librarian")));
        assertEquals(List.of(), registered(eva().as("teacher+ambassador")));
    }

    @Test
    void inAnOpenYearOnlyWhoIsCertifiedKeepsTheirRole() {
        assertEquals(List.of("role:" + CERTIFIED), registered(aTeacher().as("librarian")));
        assertEquals(List.of(), registered(eva().as("librarian")));
    }

    @Test
    void aPartnerOfAClosedYearStaysAbroad() {
        close();
        assertEquals(List.of("since:" + CLOSED), stayed(until("FR", "2010-01-01")));
        assertEquals(List.of(), stayed(until("FR", "2026-08-31")));
        assertEquals(List.of(), stayed(until("PT", "2010-01-01")));
    }

    @Test
    void aPartnerOfWhatIsCertifiedStaysAbroadToo() {
        assertEquals(List.of("since:" + CERTIFIED), stayed(until("FR", "2010-01-01")));
        assertEquals(List.of(), stayed(until("PT", "2010-01-01")));
        Stay again = new Stay("FR", day("2010-01-02"), Optional.empty(), false);
        assertEquals(List.of(), stayed(until("FR", "2010-01-01"), again));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void aListOfTheSameYearTakesNoFundsFromWhatIsCertifiedOrClosed() {
        ASchool without = aSchool().privateAndSubsidised(false);
        assertEquals(List.of("ownership:" + CERTIFIED), listed(without));
        assertEquals(List.of(), listed(aSchool().privateAndSubsidised(true).named("OTRO")));
        close();
        assertEquals(List.of("ownership:" + CLOSED), listed(without));
    }

    @Test
    void aListOfALaterYearMayAndNobodyIsAccused() {
        close();
        assertEquals(List.of(), listed(aSchool().privateAndSubsidised(false).listedIn(2026)));
        assertEquals(List.of(), lapsed());
    }

    private List<String> answered(Consent... said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::consents,
                        Mode.UPDATE,
                        new ConsentSheet(),
                        said)
                .told();
    }

    @Test
    void aSchoolTakesNoAnswerBackThatAClosedYearRestsOn() {
        close();
        List<String> refused = List.of("decision:" + CLOSED);
        assertEquals(refused, answered(aTeacher().answered(Answer.REFUSED, day("2026-05-04"))));
        assertEquals(refused, answered(eva().answered(Answer.REFUSED, day("2026-05-04"))));
        assertEquals(refused, answered(eva().answered(Answer.REFUSED, Given.TODAY)));
        assertEquals(List.of(), answered(eva().answered(Answer.REFUSED, Given.TODAY.plusDays(1))));
    }

    @Test
    void whomAClosedYearLeftUnansweredIsAnsweredForTheNext() {
        ATeacher iris = aTeacher().withNif(Given.nif(4));
        office.withUnanswered(iris).withBare(aProject().withCode("P4").carriedBy(Given.nif(4)));
        close();
        assertEquals(
                List.of("decision:" + CLOSED),
                answered(iris.answered(Answer.GRANTED, day("2026-05-04"))));
        assertEquals(List.of(), answered(iris.answered(Answer.GRANTED, Given.TODAY.plusDays(1))));
    }

    @Test
    void ofAnswersInOneFileOnlyTheOneIsRefusedThatAClosedYearDoesNotBear() {
        ATeacher iris = aTeacher().withNif(Given.nif(4));
        office.withUnanswered(iris).withBare(aProject().withCode("P4").carriedBy(Given.nif(4)));
        close();
        Consent granted = iris.answered(Answer.GRANTED, day("2026-03-02"));
        Consent takenBack = iris.answered(Answer.REFUSED, day("2026-03-03"));
        Consent again = iris.answered(Answer.GRANTED, day("2026-03-04"));
        assertEquals(List.of("decision:" + CLOSED), answered(granted, takenBack, again));
        assertEquals(List.of(), answered(granted, takenBack));
        assertEquals(List.of("decision:" + CLOSED), answered(again));
    }

    @Test
    void anAnswerThatChangesNothingOfAClosedYearIsTaken() {
        assertEquals(List.of(), registered(eva().as("teacher|2026-06-16:librarian")));
        close();
        assertEquals(List.of(), answered(eva().answered(Answer.GRANTED, day("2026-05-04"))));
        assertEquals(List.of(), answered(eva().answered(Answer.REFUSED, day("2025-09-15"))));
        assertEquals(List.of(), answered(ines().answered(Answer.REFUSED, day("2026-05-04"))));
        assertEquals(List.of(), answered(eva().disowned(day("2026-06-16"))));
    }
}
