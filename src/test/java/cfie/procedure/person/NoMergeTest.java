package cfie.procedure.person;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.external;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Answer;
import cfie.domain.issued.Closing;
import cfie.domain.issued.Ending;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two NIFs stay two where they are two people, or while something has to be decided first. */
@OnBothEngines
final class NoMergeTest extends TwoNifs {
    private Refusal.Reason stop(Nif wrong, Nif right) {
        return assertThrows(Refusal.class, () -> refusals(wrong, right)).reason();
    }

    @Test
    void twoWhoWorkTogetherAreTwo() {
        office.with(aTeacher(), aTeacher().withNif(WRONG)).with(aProject().carriedBy(RIGHT, WRONG));
        assertEquals(List.of(Refusal.Reason.MERGE_PROJECT), refusals(WRONG, RIGHT));
        assertTrue(office.register().registrations().find(WRONG).isPresent());
    }

    @Test
    void whatIsCertifiedHasToBeRevokedFirst() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject().carriedBy(WRONG))
                .with(anEvaluation().giving("3"));
        office.certify();
        assertEquals(List.of(Refusal.Reason.MERGE_CERTIFIED), refusals(WRONG, RIGHT));
        office.revoke(
                new Ending("Otro NIF", "Eva", Given.TODAY),
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1));
        merge();
        assertEquals(1, office.certify().issued());
        assertEquals(1, office.acta(Cfie.ZAMORA).lines().size());
        assertEquals(RIGHT, office.acta(Cfie.ZAMORA).lines().get(0).teacher().nif());
    }

    @Test
    void schoolsThatSaidTwoThingsOnOneDayHaveToSayOne() {
        office.with(aTeacher()).withUnanswered(aTeacher().withNif(WRONG));
        office.keep(
                () ->
                        office.register()
                                .consents()
                                .add(
                                        List.of(
                                                aTeacher()
                                                        .withNif(WRONG)
                                                        .answered(
                                                                Answer.REFUSED,
                                                                aTeacher()
                                                                        .granted()
                                                                        .key()
                                                                        .decidedOn()))));
        assertEquals(List.of(Refusal.Reason.MERGE_CONSENT), refusals(WRONG, RIGHT));
    }

    @Test
    void nobodyEvaluatesTheirOwnWorkThroughAnotherNif() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject().carriedBy(WRONG))
                .with(anEvaluation().giving("3").by(RIGHT.text()));
        assertEquals(List.of(Refusal.Reason.EVALUATOR_PARTICIPATES), refusals(WRONG, RIGHT));
    }

    @ParameterizedTest
    @CsvSource({"2, INTEF", "1, Intef"})
    void creditsOfOneBodyThatDifferHaveToBeCorrectedFirst(String credits, String body) {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(external(RIGHT, "1", "INTEF"), external(WRONG, credits, body));
        assertEquals(List.of(Refusal.Reason.MERGE_EXTERNAL_CREDITS), refusals(WRONG, RIGHT));
    }

    @Test
    void whoeverIsATeacherUnderOneNifAloneHasToBeDecidedFirst() {
        office.with(aTeacher(), aTeacher().withNif(WRONG).as("librarian"));
        assertEquals(List.of(Refusal.Reason.MERGE_ROLES), refusals(WRONG, RIGHT));
        assertEquals(List.of(Refusal.Reason.MERGE_ROLES), refusals(RIGHT, WRONG));
    }

    @Test
    void creditsOfAClosedYearStayAsTheyAre() {
        office.with(aTeacher(), aTeacher().withNif(WRONG)).with(external(WRONG, "1", "INTEF"));
        office.keep(
                () -> office.register().closings().add(new Closing(Given.YEAR, Given.TODAY, "")));
        assertEquals(List.of(Refusal.Reason.YEAR_CLOSED), refusals(WRONG, RIGHT));
    }

    @Test
    void whoTakesPartInAClosedYearStaysAsItIs() {
        office.with(aTeacher(), aTeacher().withNif(WRONG))
                .with(aProject().carriedBy(WRONG))
                .keep(
                        () ->
                                office.register()
                                        .closings()
                                        .add(new Closing(Given.YEAR, Given.TODAY, "")));
        assertEquals(List.of(Refusal.Reason.YEAR_CLOSED), refusals(WRONG, RIGHT));
    }

    @Test
    void nobodyMergesWithThemselvesOrWithNobody() {
        office.with(aTeacher());
        assertEquals(Refusal.Reason.MERGE_SAME, stop(RIGHT, RIGHT));
        assertEquals(Refusal.Reason.PERSON_UNKNOWN, stop(WRONG, RIGHT));
    }
}
