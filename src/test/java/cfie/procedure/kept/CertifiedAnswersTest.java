package cfie.procedure.kept;

import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.procedure.intake.Totals;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school takes back no answer on which certified work stands, whatever else it answers. */
@OnBothEngines
final class CertifiedAnswersTest extends ACertifiedProject {
    @Test
    void aSchoolTakesItsConsentToTheProjectNotBackUnlessItGaveItAgain() {
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(ofProject(Answer.REFUSED, Given.TODAY)));
        assertEquals(List.of(), answered(ofProject(Answer.GRANTED, Given.TODAY)));
        assertEquals(List.of(), answered(ofProject(Answer.REFUSED, Given.TODAY.minusDays(1))));
    }

    @Test
    void aSchoolLetsATeacherGoOnceTheProjectIsOver() {
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(aTeacher().answered(Answer.REFUSED, lastDay())));
        assertEquals(
                List.of(), answered(aTeacher().answered(Answer.REFUSED, lastDay().plusDays(1))));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void aRefusalInMidYearIsNotHiddenByOneAfterTheEnd() {
        LocalDate march = Given.day("2026-03-02");
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(
                        aTeacher().answered(Answer.REFUSED, march),
                        aTeacher().answered(Answer.REFUSED, lastDay().plusDays(1))));
        answered(aTeacher().answered(Answer.REFUSED, lastDay().plusDays(1)));
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(aTeacher().answered(Answer.REFUSED, march)));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void whoIsCertifiedMayBeNoneOfTheSchoolsOnceTheProjectIsOver() {
        LocalDate after = lastDay().plusDays(1);
        assertEquals(List.of(), registered(aTeacher().as("teacher|" + after + ":librarian")));
        assertEquals(List.of(), answered(aTeacher().disowned(after)));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void answersOfOneFileAreJudgedTogether() {
        LocalDate march = Given.day("2026-03-02");
        assertEquals(
                List.of(),
                answered(
                        aTeacher().answered(Answer.REFUSED, march),
                        aTeacher().answered(Answer.GRANTED, march.plusDays(1)),
                        ofProject(Answer.REFUSED, march),
                        ofProject(Answer.GRANTED, march.plusDays(1))));
        assertEquals(List.of(), lapsed());
    }

    /** In whatever order they stand: only the last of them takes away what is certified. */
    @ParameterizedTest
    @ValueSource(strings = {"R01 G10 R28", "R28 G10 R01", "G10 R28 R01"})
    void onlyTheOneThatTakesAwayIsRefused(String rows) {
        for (boolean isOfTeacher : List.of(true, false)) {
            Taking<Consent.Key, Consent> taking =
                    taking(
                            Arrays.stream(rows.split(" "))
                                    .map(row -> inMarch(row, isOfTeacher))
                                    .toArray(Consent[]::new));
            assertEquals(new Totals(3, 2, 0, 0, 0, 1), taking.totals());
            assertEquals(List.of("decision:PROJECT_CERTIFIED"), taking.told());
            assertTrue(taking.problems().get(0).failure().details().contains(OF_ANA.text()));
        }
        assertEquals(List.of(), lapsed());
    }

    private static Consent inMarch(String row, boolean isOfTeacher) {
        Answer answer = row.startsWith("R") ? Answer.REFUSED : Answer.GRANTED;
        LocalDate day = Given.day("2026-03-" + row.substring(1));
        return isOfTeacher ? aTeacher().answered(answer, day) : ofProject(answer, day);
    }

    @Test
    void noneOfThemRestsOnOneThatGoesWithIt() {
        LocalDate first = aTeacher().granted().key().decidedOn();
        LocalDate after = lastDay().plusDays(1);
        answered(aTeacher().answered(Answer.GRANTED, after));
        registered(aTeacher().as("teacher|" + after + ":librarian"));
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED"),
                answered(aTeacher().answered(Answer.REFUSED, first), aTeacher().disowned(after)));
        assertEquals(List.of(), lapsed());
    }

    @Test
    void noneOfThemRestsOnOneThatIsNotTaken() {
        LocalDate march = Given.day("2026-03-02");
        assertEquals(
                List.of("decision:PROJECT_CERTIFIED", "letter:LETTER_UNKNOWN"),
                answered(
                        aTeacher().answered(Answer.REFUSED, march),
                        aTeacher()
                                .answered(Answer.GRANTED, march.plusDays(1))
                                .to("AAAAA-AAAAA-AAAAA")));
    }
}
