package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.TeacherYear;
import cfie.testkit.AParticipation;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher's year, decided at once. */
final class JudgeTest {
    private static final CertificateNumber NUMBER =
            new CertificateNumber(Given.YEAR, Cfie.BENAVENTE, 7);

    private final Judge judge = new Judge(Given.theRules());
    private Credits elsewhere = Credits.NONE;

    private static AParticipation in(String project, String credits) {
        return aParticipation()
                .in(aProject().withCode(project))
                .evaluated(anEvaluation().of(project).giving(credits));
    }

    private List<Judgement> judged(
            Map<ProjectCode, Judge.Standing> standing, AParticipation... given) {
        return judge.judge(
                List.of(given).stream().map(AParticipation::participation).toList(),
                standing,
                elsewhere);
    }

    private static Map<ProjectCode, Judge.Standing> standing(String project, String credits) {
        return Map.of(
                new ProjectCode(project),
                new Judge.Standing(NUMBER, Credits.of(credits), Credits.NONE));
    }

    private static String told(Judgement one) {
        return one.participation().project() + " " + one.outcome() + " " + one.granted();
    }

    @Test
    void everyParticipationHasOneOutcomeByProjectCode() {
        List<Judgement> judged =
                judged(
                        standing("B", "2"),
                        in("D", "1").without(ReportType.FINAL),
                        in("C", "2"),
                        in("A", "1.5"),
                        in("B", "2"),
                        in("E", "4"));
        assertEquals(
                List.of(
                        "A PENDING 1.5",
                        "B CERTIFIED 2",
                        "C PENDING 0.5",
                        "D NOT_ELIGIBLE 0",
                        "E AT_CAP 0"),
                judged.stream().map(JudgeTest::told).toList());
    }

    @Test
    void whatIsNotEligibleUsesUpNothing() {
        List<Judgement> judged =
                judged(Map.of(), in("A", "4").without(ReportType.PROJECT), in("B", "4"));
        assertEquals(
                List.of("A NOT_ELIGIBLE 0", "B PENDING 4"),
                judged.stream().map(JudgeTest::told).toList());
    }

    @Test
    void everyUnmetRequirementIsKeptWithTheJudgement() {
        Judgement one =
                judged(
                                Map.of(),
                                in("A", "4")
                                        .without(ReportType.PROJECT)
                                        .without(ReportType.FINAL)
                                        .registrationAnswered())
                        .get(0);
        assertEquals(
                List.of(
                        Requirement.REGISTRATION_CONSENTED,
                        Requirement.PROJECT_SUBMITTED,
                        Requirement.FINAL_SUBMITTED),
                one.unmet());
    }

    @Test
    void whatWasCertifiedStaysCertifiedEvenIfSomethingIsUnmetSince() {
        Judgement one = judged(standing("A", "3"), in("A", "1").registrationAnswered()).get(0);
        assertEquals("A CERTIFIED 3", told(one));
        assertEquals(Optional.of(NUMBER), one.certificate());
        assertEquals(List.of(Requirement.REGISTRATION_CONSENTED), one.unmet());
    }

    @Test
    void aCertificateOfAProjectThatIsGoneStillCountsAgainstTheCap() {
        assertEquals(
                List.of("A PENDING 1"),
                judged(standing("GONE", "3"), in("A", "4")).stream().map(JudgeTest::told).toList());
    }

    @Test
    void theIndividualEvaluationDecidesHowMuchWhateverTheDates() {
        AParticipation given =
                aParticipation()
                        .evaluated(
                                anEvaluation().giving("4").on(day("2026-06-20")),
                                anEvaluation()
                                        .forOnly(Given.NIF)
                                        .giving("1.5")
                                        .on(day("2026-02-01")));
        assertEquals("P1 PENDING 1.5", told(judged(Map.of(), given).get(0)));
    }

    @Test
    void theCentreIsThatOfTheSchoolUntilACertificateNamesAnother() {
        assertEquals(Cfie.ZAMORA, judged(Map.of(), in("A", "4")).get(0).cfie());
        assertEquals(Cfie.BENAVENTE, judged(standing("A", "4"), in("A", "4")).get(0).cfie());
    }

    @Test
    void onlyAnEligibleAwardIsCutByTheCap() {
        List<Judgement> judged =
                judged(
                        Map.of(),
                        in("A", "3"),
                        in("B", "2"),
                        in("C", "1"),
                        in("D", "1").without(ReportType.FINAL));
        assertEquals(
                List.of(false, true, true, false), judged.stream().map(Judgement::isCut).toList());
    }

    @Test
    void theCreditsOfAYearAreThoseThatStandOnCertificates() {
        List<Judgement> judged = judged(standing("A", "1.5"), in("A", "1.5"), in("B", "2"));
        TeacherYear year =
                new TeacherYear(
                        Given.aTeacher().teacher(),
                        Given.YEAR,
                        judged,
                        Map.of(),
                        new Elsewhere(Credits.of("4"), List.of()));
        assertEquals(Credits.of("1.5"), year.certified());
    }

    @Test
    void certifyingNamesTheCertificateAndKeepsTheGrant() {
        Judgement one = judged(Map.of(), in("A", "2.5")).get(0).certifiedBy(NUMBER);
        assertEquals("A CERTIFIED 2.5", told(one));
        assertTrue(one.certificate().isPresent());
        assertFalse(one.isCut());
    }

    @ParameterizedTest(name = "with {0} from elsewhere: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0   | A PENDING 2.5 0 | B PENDING 1.5 0
                    0.5 | A PENDING 2.5 0 | B PENDING 1 0.5
                    1.5 | A PENDING 2.5 0 | B AT_CAP 0 1.5
                    2   | A PENDING 2 2   | B AT_CAP 0 2
                    4   | A AT_CAP 0 4    | B AT_CAP 0 4
                    5.5 | A AT_CAP 0 5.5  | B AT_CAP 0 5.5
                    """)
    void whatOtherBodiesCertifiedUsesUpTheCapAndIsNamedWhereItCuts(
            String external, String first, String second) {
        elsewhere = Credits.of(external);
        assertEquals(
                List.of(first, second),
                judged(Map.of(), in("A", "2.5"), in("B", "2")).stream()
                        .map(one -> told(one) + " " + one.elsewhere())
                        .toList());
    }

    @Test
    void aWorkThatTheCapCutAnywayIsNotCutByThem() {
        elsewhere = Credits.of("2");
        assertEquals(
                List.of("A PENDING 2 2", "B AT_CAP 0 0"),
                judged(Map.of(), in("A", "4"), in("B", "2")).stream()
                        .map(one -> told(one) + " " + one.elsewhere())
                        .toList());
    }
}
