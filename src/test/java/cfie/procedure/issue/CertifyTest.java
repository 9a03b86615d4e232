package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.BENAVENTE;
import static cfie.testkit.YearEnd.EVA;
import static cfie.testkit.YearEnd.INES;
import static cfie.testkit.YearEnd.anaAtBothCentres;
import static cfie.testkit.YearEnd.issued;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.procedure.Advance;
import cfie.testkit.AnInstitution;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.YearEnd;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who gets which number, on which certificate, and what a second run does. */
final class CertifyTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsOfTwoCentres() {
        YearEnd.twoSchoolsOfTwoCentres(office);
    }

    @Test
    void aYearWithoutProjectsCertifiesNobodyAndWritesNoActa() {
        assertEquals(
                new Certify.Result(
                        new Tally(0, 0, 0, 0, 0, 0),
                        List.of(),
                        Certify.Remarks.NONE,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        List.of()),
                office.certify());
    }

    @Test
    void numbersFollowTheOrderOfTheListsWithoutGapsInEachCentre() {
        office.with(
                        aTeacher().named("Ana", "Ñuñez"),
                        aTeacher().withNif(EVA).named("Eva", "de la Torre"),
                        aTeacher().withNif(INES).named("Inés", "Nuño"),
                        aTeacher().withNif(Given.nif(3)).named("Iris", "Abad").at(BENAVENTE),
                        aTeacher().withNif(Given.nif(4)).named("Luz", "Zas").at(BENAVENTE))
                .with(
                        aProject().carriedBy(Given.NIF, INES, EVA),
                        aProject()
                                .withCode("P2")
                                .at(BENAVENTE)
                                .carriedBy(Given.nif(4), Given.nif(3)))
                .with(anEvaluation(), anEvaluation().of("P2").giving("2.5"));
        Certify.Result result = office.certify();
        assertEquals(
                List.of(
                        "2025/2026-benavente-0001 Iris [P2=2.5]",
                        "2025/2026-benavente-0002 Luz [P2=2.5]",
                        "2025/2026-zamora-0001 Eva [P1=4]",
                        "2025/2026-zamora-0002 Inés [P1=4]",
                        "2025/2026-zamora-0003 Ana [P1=4]"),
                issued(office));
        assertEquals(
                new Certify.Result(
                        new Tally(5, 5, 0, 0, 0, 0),
                        office.certificates(),
                        Certify.Remarks.NONE,
                        new TreeSet<>(List.of(Cfie.BENAVENTE, Cfie.ZAMORA)),
                        Set.of(Cfie.BENAVENTE, Cfie.ZAMORA),
                        List.of(
                                new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1),
                                new Acta.Key(Given.YEAR, Cfie.ZAMORA, 1)),
                        List.of(
                                told(Cfie.BENAVENTE, "2", "0001", "0002"),
                                told(Cfie.ZAMORA, "3", "0001", "0003"))),
                result);
    }

    /** The event of a centre, whose first acta it was. */
    private static Change told(Cfie cfie, String count, String first, String last) {
        String series = Given.YEAR + "-" + cfie.slug() + "-";
        return new Change(
                Subject.NONE.and("year", Given.YEAR).and("cfie", cfie.slug()),
                List.of(
                        new Difference("issued", "", count),
                        new Difference("first", "", series + first),
                        new Difference("last", "", series + last),
                        new Difference("acta", "", "1")));
    }

    @Test
    void aSecondRunIssuesNothingAndKeepsTheActa() {
        anaAtBothCentres(office);
        office.certify();
        List<Certificate> before = office.certificates();
        Acta acta = office.acta(Cfie.ZAMORA);
        Certify.Result again =
                office.certify(Given.TODAY.plusDays(5), Optional.empty(), Optional.empty());
        assertEquals(
                new Certify.Result(
                        new Tally(2, 0, 2, 0, 0, 0),
                        List.of(),
                        Certify.Remarks.NONE,
                        new TreeSet<>(),
                        Set.of(),
                        List.of(
                                new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1),
                                new Acta.Key(Given.YEAR, Cfie.ZAMORA, 1)),
                        List.of()),
                again);
        assertEquals(before, office.certificates());
        assertEquals(acta, office.acta(Cfie.ZAMORA));
    }

    @Test
    void aCentreThatOnlyWritesAnActaSignsItAndWritesItAnewOnceItIsKnownWhoSigns() {
        office.with(aTeacher()).with(aProject());
        Certify.Result first = office.certify();
        assertEquals(Set.of(), first.centres());
        assertEquals(Set.of(Cfie.ZAMORA), first.signing());
        assertEquals(Set.of(), office.certify().signing());
        office.keep(
                () ->
                        office.register()
                                .institutions()
                                .add(
                                        List.of(
                                                new AnInstitution(Body.of(Cfie.ZAMORA))
                                                        .since("2026-06-01")
                                                        .directedBy("Berta Ejemplo")
                                                        .institution())));
        assertEquals(Set.of(Cfie.ZAMORA), office.certify().signing());
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertEquals(Optional.of("Berta Ejemplo"), office.acta(Cfie.ZAMORA).issuer().director());
        assertEquals(Set.of(), office.certify().signing());
    }

    @Test
    void oneCertificateOfACentreListsAllItsSchoolsAndActivitiesInTheirTurn() {
        office.with(aSchool().withCode("49000003").named("OTRO"))
                .with(aTeacher(), aTeacher().at("49000003"))
                .with(aProject(), aProject().withCode("P2").at("49000003"))
                .with(
                        anEvaluation().giving("2.5").on(day("2026-06-02")),
                        anEvaluation().of("P2").giving("1").on(day("2026-06-01")));
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P2=1, P1=2.5]"), issued(office));
    }

    @Test
    void aFilterOfOneTeacherIssuesHersAndWritesNoActa() {
        office.with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Abad"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation());
        Certify.Result result =
                office.certify(Given.TODAY, Optional.empty(), Optional.of(Given.NIF));
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=4]"), issued(office));
        assertEquals(1, result.tally().judged());
        assertEquals(List.of(), result.actas());
        office.certify();
        assertEquals(
                List.of("2025/2026-zamora-0001 Ana [P1=4]", "2025/2026-zamora-0002 Eva [P1=4]"),
                issued(office));
    }

    @Test
    void anotherYearIsAnotherCapAndAnotherCount() {
        office.with(aTeacher())
                .with(aProject(), aProject().withCode("OLD").starting(day("2024-10-01")))
                .with(anEvaluation(), anEvaluation().of("OLD"));
        office.certify();
        office.register()
                .write(
                        done -> true,
                        () ->
                                new Certify(office.register(), Given.TODAY, Advance.UNHEARD)
                                        .run(
                                                new AcademicYear(2024),
                                                Selection.ALL,
                                                AnOffice.PRINTS_ANYTHING));
        assertEquals(
                List.of("2024/2025-zamora-0001 Ana [OLD=4]", "2025/2026-zamora-0001 Ana [P1=4]"),
                issued(office));
    }

    @Test
    void whatCannotBePrintedStopsEverythingAndTakesNoNumber() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        Preflight unprintable =
                new Preflight() {
                    @Override
                    public void check(Certificate certificate) {}

                    @Override
                    public void check(Acta acta) {
                        throw new Refusal(Refusal.Reason.GLYPH_MISSING, "X");
                    }
                };
        Selection year = Selection.of(Given.YEAR, Optional.empty(), Optional.empty());
        assertThrows(
                Refusal.class,
                () ->
                        office.register()
                                .write(
                                        done -> true,
                                        () ->
                                                new Certify(
                                                                office.register(),
                                                                Given.TODAY,
                                                                Advance.UNHEARD)
                                                        .run(Given.YEAR, year, unprintable)));
        assertEquals(List.of(), office.certificates());
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=4]"), issued(office));
    }

    @Test
    void everyCertificateIsSealedByTheRegister() {
        anaAtBothCentres(office);
        office.certify();
        var coder = office.register().seal().coder();
        List<Boolean> sealed = new ArrayList<>();
        office.certificates().forEach(one -> sealed.add(one.isSealedBy(coder)));
        assertEquals(List.of(true, true), sealed);
    }
}
