package cfie.procedure;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Acta;
import cfie.domain.Answer;
import cfie.domain.Certificate;
import cfie.domain.Selection;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A year's certificates: who gets which number, for how much, and what a second run does. */
final class CertifyTest {
    private static final String BENAVENTE = "49000002";
    private static final Nif EVA = Given.nif(1);
    private static final Nif INES = Given.nif(2);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsOfTwoCentres() {
        office.with(aSchool(), aSchool().withCode(BENAVENTE).servedBy(Cfie.BENAVENTE));
    }

    /** Ana at both schools, with three credits in Zamora and then two in Benavente. */
    private void anaAtBothCentres() {
        office.with(aTeacher(), aTeacher().at(BENAVENTE))
                .with(aProject(), aProject().withCode("P2").at(BENAVENTE))
                .with(
                        anEvaluation().giving("3").on(day("2026-06-01")),
                        anEvaluation().of("P2").giving("2").on(day("2026-06-02")));
    }

    private List<String> issued() {
        return office.certificates().stream().map(CertifyTest::told).toList();
    }

    private static String told(Certificate one) {
        return one.number() + " " + one.teacher().name().givenName() + " " + items(one);
    }

    private static List<String> items(Certificate one) {
        return one.items().stream().map(item -> item.project() + "=" + item.credits()).toList();
    }

    @Test
    void aYearWithoutProjectsCertifiesNobodyAndWritesNoActa() {
        assertEquals(
                new Certify.Result(0, 0, 0, 0, 0, 0, new TreeSet<>(), List.of()), office.certify());
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
                issued());
        assertEquals(
                new Certify.Result(
                        5,
                        5,
                        0,
                        0,
                        0,
                        5,
                        new TreeSet<>(List.of(Cfie.BENAVENTE, Cfie.ZAMORA)),
                        List.of(
                                new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1),
                                new Acta.Key(Given.YEAR, Cfie.ZAMORA, 1))),
                result);
    }

    @Test
    void aSecondRunIssuesNothingAndKeepsTheActa() {
        anaAtBothCentres();
        office.certify();
        List<Certificate> before = office.certificates();
        Acta acta = office.acta(Cfie.ZAMORA);
        Certify.Result again =
                office.certify(Given.TODAY.plusDays(5), Optional.empty(), Optional.empty());
        assertEquals(
                new Certify.Result(
                        2,
                        0,
                        2,
                        0,
                        0,
                        0,
                        new TreeSet<>(),
                        List.of(
                                new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1),
                                new Acta.Key(Given.YEAR, Cfie.ZAMORA, 1))),
                again);
        assertEquals(before, office.certificates());
        assertEquals(acta, office.acta(Cfie.ZAMORA));
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
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P2=1, P1=2.5]"), issued());
    }

    @Test
    void theCapIsSharedOverTheCentresOfATeacher() {
        anaAtBothCentres();
        office.certify();
        assertEquals(
                List.of("2025/2026-benavente-0001 Ana [P2=1]", "2025/2026-zamora-0001 Ana [P1=3]"),
                issued());
    }

    @Test
    void aFilterOfOneCentreLimitsWhatIsIssuedNeverWhatIsDecided() {
        anaAtBothCentres();
        Certify.Result result =
                office.certify(Given.TODAY, Optional.of(Cfie.BENAVENTE), Optional.empty());
        assertEquals(List.of("2025/2026-benavente-0001 Ana [P2=1]"), issued());
        assertEquals(1, result.judged());
        assertEquals(List.of(new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1)), result.actas());
        office.certify();
        assertEquals(
                List.of("2025/2026-benavente-0001 Ana [P2=1]", "2025/2026-zamora-0001 Ana [P1=3]"),
                issued());
    }

    @Test
    void aFilterOfOneTeacherIssuesHersAndWritesNoActa() {
        office.with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Abad"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation());
        Certify.Result result =
                office.certify(Given.TODAY, Optional.empty(), Optional.of(Given.NIF));
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=4]"), issued());
        assertEquals(1, result.judged());
        assertEquals(List.of(), result.actas());
        office.certify();
        assertEquals(
                List.of("2025/2026-zamora-0001 Ana [P1=4]", "2025/2026-zamora-0002 Eva [P1=4]"),
                issued());
    }

    @Test
    void whatIsEarnedLaterGoesOnAFurtherCertificateUpToTheCap() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation().giving("2.5"));
        office.certify();
        office.with(aProject().withCode("P0"), aProject().withCode("P9"))
                .with(
                        anEvaluation().of("P0").giving("3").on(day("2026-01-01")),
                        anEvaluation().of("P9").giving("1").on(day("2026-06-29")));
        Certify.Result result = office.certify();
        assertEquals(
                List.of("2025/2026-zamora-0001 Ana [P1=2.5]", "2025/2026-zamora-0002 Ana [P0=1.5]"),
                issued());
        assertEquals(
                List.of(3, 1, 1, 1, 0, 1),
                List.of(
                        result.judged(),
                        result.certified(),
                        result.unchanged(),
                        result.atCap(),
                        result.notEligible(),
                        result.issued()));
    }

    @Test
    void anAwardCutToNothingGetsNoCertificateAndStaysInTheActa() {
        office.with(aTeacher())
                .with(aProject(), aProject().withCode("P2"))
                .with(anEvaluation(), anEvaluation().of("P2").giving("2"));
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=4]"), issued());
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []", "Ana P2 2→0 AT_CAP []"), actaLines());
    }

    private List<String> actaLines() {
        return office.acta(Cfie.ZAMORA).lines().stream()
                .map(
                        line ->
                                "%s %s %s→%s %s %s"
                                        .formatted(
                                                line.teacher().name().givenName(),
                                                line.project(),
                                                line.proposed(),
                                                line.granted(),
                                                line.outcome(),
                                                line.unmet()))
                .toList();
    }

    @Test
    void theActaListsEveryoneJudgedWithEveryReason() {
        office.with(
                        aTeacher(),
                        aTeacher().withNif(EVA).named("Eva", "Abad"),
                        aTeacher().withNif(INES).named("Inés", "Abad", "Gil"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .withBare(aProject().withCode("P0").unchecked().carriedBy(INES, EVA))
                .with(anEvaluation(), anEvaluation().forOnly(EVA).negative());
        Certify.Result result = office.certify();
        String missing =
                "[PROJECT_SUITABLE, PROJECT_CONSENTED, PROJECT_SUBMITTED, FOLLOW_UP_SUBMITTED,"
                        + " FINAL_SUBMITTED, EVALUATED, EVALUATED_POSITIVELY]";
        assertEquals(
                List.of(
                        "Eva P0 0→0 NOT_ELIGIBLE " + missing,
                        "Eva P1 0→0 NOT_ELIGIBLE [EVALUATED_POSITIVELY]",
                        "Inés P0 0→0 NOT_ELIGIBLE " + missing,
                        "Ana P1 4→4 CERTIFIED []"),
                actaLines());
        assertEquals(3, result.notEligible());
        assertEquals(
                Optional.of(office.certificates().get(0).number()),
                office.acta(Cfie.ZAMORA).lines().get(3).certificate());
    }

    @Test
    void anActaGetsANewVersionOnlyWhenWhatItSaysChanges() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        office.certify();
        assertEquals(1, office.acta(Cfie.ZAMORA).key().version());
        office.withBare(aProject().withCode("P2"));
        office.certify();
        office.certify();
        assertEquals(2, office.acta(Cfie.ZAMORA).key().version());
        assertEquals(2, office.register().actas().all(Given.YEAR, Cfie.ZAMORA).count());
    }

    @Test
    void whatWasCertifiedStaysInTheActaAsItWasGranted() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation());
        office.certify();
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                aProject()
                                                        .answered(
                                                                Answer.REFUSED,
                                                                day("2026-06-01")))));
        assertEquals(1, office.certify().unchanged());
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []"), actaLines());
        assertEquals(1, office.acta(Cfie.ZAMORA).key().version());
    }

    @Test
    void aLaterChangeOfTheRegisterNeverChangesAnIssuedCertificate() {
        anaAtBothCentres();
        office.certify();
        List<Certificate> before = office.certificates();
        office.keep(
                () -> {
                    office.register()
                            .schools()
                            .change(List.of(aSchool().named("OTRO").servedBy(Cfie.SORIA).school()));
                    office.register()
                            .registrations()
                            .change(List.of(aTeacher().named("Anna", "Otra").registration()));
                    office.register()
                            .projects()
                            .change(List.of(aProject().titled("Otro").project()));
                    office.register()
                            .evaluations()
                            .change(List.of(anEvaluation().negative().evaluation()));
                });
        Certify.Result result = office.certify();
        assertEquals(0, result.issued());
        assertEquals(before, office.certificates());
        assertEquals(2, result.actas().size());
        assertEquals(Optional.empty(), office.register().actas().last(Given.YEAR, Cfie.SORIA));
    }

    @Test
    void anAnswerGivenAfterTheDayOfTheRunDoesNotCountYet() {
        office.with(aTeacher())
                .with(aProject())
                .with(anEvaluation())
                .keep(
                        () ->
                                office.register()
                                        .consents()
                                        .add(
                                                List.of(
                                                        aTeacher()
                                                                .answered(
                                                                        Answer.REFUSED,
                                                                        day("2026-06-30")))));
        assertEquals(
                1,
                office.certify(day("2026-06-29"), Optional.empty(), Optional.empty()).certified());
    }

    @Test
    void aLaterRefusalWithdrawsAnEarlierConsent() {
        office.with(aTeacher())
                .with(aProject())
                .with(anEvaluation())
                .keep(
                        () ->
                                office.register()
                                        .consents()
                                        .add(
                                                List.of(
                                                        aTeacher()
                                                                .answered(
                                                                        Answer.REFUSED,
                                                                        day("2026-06-30")))));
        assertEquals(1, office.certify().notEligible());
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
                                new Certify(office.register(), Given.TODAY)
                                        .run(
                                                new AcademicYear(2024),
                                                Selection.ALL,
                                                AnOffice.PRINTS_ANYTHING));
        assertEquals(
                List.of("2024/2025-zamora-0001 Ana [OLD=4]", "2025/2026-zamora-0001 Ana [P1=4]"),
                issued());
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
                                                new Certify(office.register(), Given.TODAY)
                                                        .run(Given.YEAR, year, unprintable)));
        assertEquals(List.of(), office.certificates());
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=4]"), issued());
    }

    @Test
    void everyCertificateIsSealedByTheRegister() {
        anaAtBothCentres();
        office.certify();
        var coder = office.register().seal().coder();
        List<Boolean> sealed = new ArrayList<>();
        office.certificates().forEach(one -> sealed.add(one.isSealedBy(coder)));
        assertEquals(List.of(true, true), sealed);
    }

    @Test
    void theIndividualEvaluationOverridesThatOfAll() {
        AnEvaluation own = anEvaluation().forOnly(EVA).giving("0.5").on(day("2026-01-10"));
        office.with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Abad"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation(), own);
        office.certify();
        assertEquals(
                List.of("2025/2026-zamora-0001 Eva [P1=0.5]", "2025/2026-zamora-0002 Ana [P1=4]"),
                issued());
    }
}
