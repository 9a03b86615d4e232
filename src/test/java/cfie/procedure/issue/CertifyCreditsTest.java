package cfie.procedure.issue;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static cfie.testkit.YearEnd.EVA;
import static cfie.testkit.YearEnd.actaLines;
import static cfie.testkit.YearEnd.anaAtBothCentres;
import static cfie.testkit.YearEnd.issued;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.CreditRule;
import cfie.domain.Dated;
import cfie.domain.ProjectDuration;
import cfie.domain.issued.Acta;
import cfie.procedure.year.OutdatedAwards;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.YearEnd;
import cfie.value.Cfie;
import cfie.value.Credits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For how much: the cap over a teacher's whole year, and which evaluation counts. */
final class CertifyCreditsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchoolsOfTwoCentres() {
        YearEnd.twoSchoolsOfTwoCentres(office);
    }

    @Test
    void theCapIsSharedOverTheCentresOfATeacher() {
        anaAtBothCentres(office);
        office.certify();
        assertEquals(
                List.of("2025/2026-benavente-0001 Ana [P2=1]", "2025/2026-zamora-0001 Ana [P1=3]"),
                issued(office));
    }

    @Test
    void aFilterOfOneCentreLimitsWhatIsIssuedNeverWhatIsDecided() {
        anaAtBothCentres(office);
        Certify.Result result =
                office.certify(Given.TODAY, Optional.of(Cfie.BENAVENTE), Optional.empty());
        assertEquals(List.of("2025/2026-benavente-0001 Ana [P2=1]"), issued(office));
        assertEquals(1, result.tally().judged());
        assertEquals(List.of(new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1)), result.actas());
        office.certify();
        assertEquals(
                List.of("2025/2026-benavente-0001 Ana [P2=1]", "2025/2026-zamora-0001 Ana [P1=3]"),
                issued(office));
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
                issued(office));
        assertEquals(
                List.of(3, 1, 1, 1, 0, 1),
                List.of(
                        result.tally().judged(),
                        result.tally().certified(),
                        result.tally().unchanged(),
                        result.tally().atCap(),
                        result.tally().notEligible(),
                        result.issued()));
    }

    @Test
    void anAwardCutToNothingGetsNoCertificateAndStaysInTheActa() {
        office.with(aTeacher())
                .with(aProject(), aProject().withCode("P2"))
                .with(anEvaluation(), anEvaluation().of("P2").giving("2"));
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=4]"), issued(office));
        assertEquals(List.of("Ana P1 4→4 CERTIFIED []", "Ana P2 2→0 AT_CAP []"), actaLines(office));
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
                issued(office));
    }

    /**
     * R11: two credits were exact when it was evaluated, and one is by the rule that came since.
     */
    @Test
    void creditsThatTheRuleOfTheYearDoesNotGiveAreEvaluatedAnew() {
        office.with(aTeacher())
                .with(aProject().lasting(ProjectDuration.FOUR_MONTH_TERM, 120))
                .with(anEvaluation().giving("2"));
        office.keep(
                () ->
                        office.register()
                                .rules()
                                .credits()
                                .add(
                                        List.of(
                                                new Dated<>(
                                                        Dated.Key.of(Given.YEAR),
                                                        new CreditRule(
                                                                Credits.of("4"),
                                                                Credits.of("1"),
                                                                Credits.of("0.5"))))));
        assertEquals(
                List.of(anEvaluation().giving("2").evaluation()),
                new OutdatedAwards(office.register()).since(Given.YEAR));
        office.certify();
        assertEquals(List.of("Ana P1 2→0 NOT_ELIGIBLE [EVALUATED]"), YearEnd.actaLines(office));
        office.keep(
                () ->
                        office.register()
                                .evaluations()
                                .change(List.of(anEvaluation().giving("1").evaluation())));
        assertEquals(List.of(), new OutdatedAwards(office.register()).since(Given.YEAR));
        office.certify();
        assertEquals(List.of("Ana P1 1→1 CERTIFIED []"), YearEnd.actaLines(office));
    }
}
