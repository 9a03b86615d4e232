package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.Given;
import cfie.value.Credits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is served first, and what the last one gets. */
final class CreditCapTest {
    private static final Credits FOUR = Credits.of("4");

    private static Participation award(String project, String credits, String evaluatedOn) {
        return aParticipation()
                .in(aProject().withCode(project))
                .evaluated(anEvaluation().of(project).giving(credits).on(day(evaluatedOn)))
                .participation();
    }

    private static List<String> served(String standing, Participation... eligible) {
        return CreditCap.serve(FOUR, Credits.of(standing), List.of(eligible)).stream()
                .map(share -> share.participation().project() + " " + share.granted())
                .toList();
    }

    @Test
    void theEarlierEvaluationIsServedFirst() {
        assertEquals(
                List.of("B 3", "A 1"),
                served("0", award("A", "2.5", "2026-06-02"), award("B", "3", "2026-06-01")));
    }

    @Test
    void onOneDateTheProjectCodesDecideByCodePoint() {
        assertEquals(
                List.of("P10 2", "P2 1.5", "Z 0.5", "a 0"),
                served(
                        "0",
                        award("a", "1", "2026-06-01"),
                        award("Z", "1", "2026-06-01"),
                        award("P2", "1.5", "2026-06-01"),
                        award("P10", "2", "2026-06-01")));
    }

    @ParameterizedTest(name = "{0} standing leaves {1} and {2} of 2.5 and 2")
    @CsvSource(
            textBlock =
                    """
                    0,   2.5, 1.5
                    1.5, 2.5, 0
                    2,   2,   0
                    3.5, 0.5, 0
                    4,   0,   0
                    6,   0,   0
                    """)
    void whatStandsOnCertificatesUsesUpTheCap(String standing, String first, String second) {
        assertEquals(
                List.of("A " + first, "B " + second),
                served(standing, award("A", "2.5", "2026-06-01"), award("B", "2", "2026-06-01")));
    }

    @Test
    void theIndividualEvaluationSetsTheTurnOfItsTeacher() {
        Participation late =
                aParticipation()
                        .in(aProject().withCode("A"))
                        .evaluated(
                                anEvaluation().of("A").giving("4").on(day("2026-01-01")),
                                anEvaluation()
                                        .of("A")
                                        .forOnly(Given.NIF)
                                        .giving("3")
                                        .on(day("2026-06-03")))
                        .participation();
        assertEquals(List.of("B 2", "A 2"), served("0", award("B", "2", "2026-06-02"), late));
    }

    @Test
    void nothingEligibleIsServedNothing() {
        assertEquals(List.of(), served("0"));
    }
}
