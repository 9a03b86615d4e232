package cfie.procedure.person;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Selection;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers about the wrong NIF go over, unless something certified or closed would change by it. */
@OnBothEngines
final class MergedAnswersTest extends TwoNifs {
    private void anAnswerAboutTheWrongOne(Answer answer, String on) {
        office.withUnanswered(aTeacher().withNif(WRONG));
        answer(aTeacher().withNif(WRONG).answered(answer, day(on)));
    }

    private void answer(Consent said) {
        office.keep(() -> office.register().consents().add(List.of(said)));
    }

    @Test
    void noAnswerAboutTheWrongOneTakesTheGroundFromACertificate() {
        office.with(aTeacher()).with(aProject()).with(anEvaluation().giving("3"));
        office.certify();
        anAnswerAboutTheWrongOne(Answer.REFUSED, "2025-11-10");
        List<Refusal> refused = new ArrayList<>();
        office.register()
                .write(
                        any -> false,
                        () -> new Merge(office.register()).run(WRONG, RIGHT, refused::add));
        assertEquals(
                List.of(Refusal.Reason.MERGE_ANSWERS),
                refused.stream().map(Refusal::reason).toList());
        assertTrue(refused.get(0).details().contains("2025/2026-zamora-0001"));
        answer(aTeacher().withNif(WRONG).answered(Answer.GRANTED, day("2025-11-11")));
        merge();
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, 2025-09-15", "GRANTED, 2025-11-10", "REFUSED, 2026-06-16"})
    void answersThatLeaveWhatIsCertifiedAsItIsGoOver(Answer answer, String on) {
        office.with(aTeacher()).with(aProject()).with(anEvaluation().giving("3"));
        office.certify();
        anAnswerAboutTheWrongOne(answer, on);
        merge();
    }

    /** Closed on 2026-06-30. */
    @ParameterizedTest
    @CsvSource({
        "REFUSED, 2025-11-10, false",
        "REFUSED, 2026-06-30, false",
        "REFUSED, 2026-07-01, true",
        "GRANTED, 2025-11-10, true"
    })
    void noAnswerAboutTheWrongOneChangesAClosedYear(Answer answer, String on, boolean isTaken) {
        office.with(aTeacher()).with(aProject());
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(Given.YEAR, Given.TODAY, "Olga Gil")));
        anAnswerAboutTheWrongOne(answer, on);
        assertEquals(
                isTaken ? List.of() : List.of(Refusal.Reason.YEAR_CLOSED), refusals(WRONG, RIGHT));
    }

    private static Consent said(
            Nif nif, Optional<String> by, Optional<Boolean> attached, Optional<Boolean> dataRight) {
        return new Consent(
                aTeacher().withNif(nif).granted().key(),
                Answer.GRANTED,
                by,
                Optional.empty(),
                Optional.empty(),
                new Consent.Particulars(attached, dataRight, Optional.empty()));
    }

    @Test
    void ofTwoLikeAnswersOfOneDayNothingIsLost() {
        Optional<Boolean> yes = Optional.of(true);
        Optional<Boolean> nothing = Optional.empty();
        office.withUnanswered(aTeacher(), aTeacher().withNif(WRONG));
        answer(said(RIGHT, Optional.empty(), yes, nothing));
        answer(said(WRONG, Optional.of("Luis Calvo"), nothing, yes));
        merge();
        assertEquals(
                List.of(said(RIGHT, Optional.of("Luis Calvo"), yes, yes)),
                office.register().consents().all(Selection.ofTeacher(RIGHT)));
    }

    @Test
    void whatElseASchoolSaidOnOneDayIsNoOther() {
        Optional<Boolean> nothing = Optional.empty();
        office.withUnanswered(aTeacher(), aTeacher().withNif(WRONG));
        answer(said(RIGHT, Optional.empty(), Optional.of(true), nothing));
        answer(said(WRONG, Optional.empty(), Optional.of(false), nothing));
        assertEquals(List.of(Refusal.Reason.MERGE_CONSENT), refusals(WRONG, RIGHT));
    }
}
