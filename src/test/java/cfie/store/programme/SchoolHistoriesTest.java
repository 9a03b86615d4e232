package cfie.store.programme;

import static cfie.testkit.Given.NIF;
import static cfie.testkit.Given.SCHOOL;
import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.SchoolHistory;
import cfie.domain.programme.Scores;
import cfie.testkit.ACall;
import cfie.testkit.ALabel;
import cfie.testkit.AProject;
import cfie.testkit.ATeacher;
import cfie.testkit.OnBothEngines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Since when schools took part by a cut-off, and with which labels. */
@OnBothEngines
final class SchoolHistoriesTest extends TwoHistories {
    private static Optional<LocalDate> since(String day) {
        return Optional.of(day(day));
    }

    @Test
    void aSchoolThatDidNothingHasNoHistory() {
        office.withUnanswered(aTeacher()).withBare(aProject());
        assertEquals(
                Map.of(),
                office.register().schoolHistories().of(new ACall().call(), Optional.empty()));
        assertEquals(SchoolHistory.NONE, history());
    }

    @Test
    void itBeginsWithTheFirstYesToARegistration() {
        ATeacher ana = aTeacher();
        ATeacher eva = aTeacher().withNif(EVA);
        office.withUnanswered(ana, eva);
        answer(
                ana.answered(Answer.REFUSED, day("2023-01-10")),
                ana.answered(Answer.GRANTED, day("2024-03-31")),
                eva.answered(Answer.GRANTED, day("2024-04-01")));
        assertEquals(since("2024-03-31"), history().since());
    }

    @Test
    void thatAYesWasTakenBackDoesNotUndoTheYearsSince() {
        ATeacher ana = aTeacher();
        office.withUnanswered(ana);
        answer(
                ana.answered(Answer.GRANTED, day("2024-03-31")),
                ana.answered(Answer.REFUSED, day("2025-01-10")));
        assertEquals(since("2024-03-31"), history().since());
    }

    @Test
    void aYesAfterTheCutOffIsNotKnownThen() {
        ATeacher ana = aTeacher();
        office.withUnanswered(ana);
        answer(ana.answered(Answer.GRANTED, CUT_OFF.plusDays(1)));
        assertEquals(Optional.empty(), history().since());
        answer(ana.answered(Answer.GRANTED, CUT_OFF));
        assertEquals(since("2026-03-31"), history().since());
    }

    @Test
    void itBeginsWithAnEarlierProjectIfThereWasAYesToIt() {
        AProject refused = aProject().starting(day("2021-10-01"));
        AProject old = aProject().withCode("P2").starting(day("2022-10-03"));
        AProject other = aProject().withCode("P3").at(OTHER.text()).starting(day("2020-10-01"));
        office.with(aTeacher().at(OTHER.text())).with(aTeacher()).withBare(refused, old, other);
        answer(
                refused.answered(Answer.REFUSED, day("2021-10-02")),
                old.answered(Answer.GRANTED, day("2022-11-02")),
                other.answered(Answer.GRANTED, day("2020-11-02")));
        assertEquals(since("2022-10-03"), history().since());
        assertEquals(since("2020-10-01"), of(OTHER, new ACall()).since());
    }

    private static QualityLabel awarded(ALabel label, String on) {
        QualityLabel.Verdict verdict =
                new QualityLabel.Verdict(
                        LabelOutcome.AWARDED,
                        since(on),
                        Optional.empty(),
                        Optional.empty(),
                        Scores.NONE,
                        Optional.empty());
        return label.label().with(verdict);
    }

    private void label(QualityLabel... labels) {
        office.keep(() -> List.of(labels).forEach(office.register().qualityLabels()::add));
    }

    @Test
    void aNationalLabelThatWasAwardedUpToTheCutOffCountsOnceForAProject() {
        office.with(aTeacher(), aTeacher().withNif(EVA))
                .with(
                        aProject().carriedBy(NIF, EVA),
                        aProject().withCode("P2").starting(day("2019-10-01")),
                        aProject().withCode("P3"),
                        aProject().withCode("P4").at(OTHER.text()));
        assertEquals(0, history().labels());
        office.with(aLabel().in("P3"), aLabel().of(EVA).refused());
        label(awarded(aLabel().in("P3").again(), "2026-04-01"));
        label(awarded(aLabel().in("P3").of(LabelLevel.EUROPEAN), "2026-03-01"));
        assertEquals(0, history().labels());
        label(awarded(aLabel(), "2026-03-31"), awarded(aLabel().of(EVA).again(), "2026-03-01"));
        assertEquals(1, history().labels());
        label(awarded(aLabel().in("P2"), "2020-06-20"), awarded(aLabel().in("P4"), "2026-01-20"));
        assertEquals(2, history().labels());
        assertEquals(1, of(OTHER, new ACall()).labels());
        assertEquals(1, of(SCHOOL, new ACall().labelsSince("2020-06-21")).labels());
        assertEquals(2, of(SCHOOL, new ACall().labelsSince("2020-06-20")).labels());
    }

    @Test
    void everythingIsAsOfTheCutOffThatTheCallSays() {
        office.with(aTeacher()).with(aProject());
        label(awarded(aLabel(), "2026-01-10"));
        assertEquals(new SchoolHistory(since("2025-09-10"), 1, 1), trimmed(history()));
        ACall earlier = new ACall().cutOff("2026-01-09");
        assertEquals(new SchoolHistory(since("2025-09-10"), 1, 0), trimmed(of(SCHOOL, earlier)));
    }

    /** The first day is another test's matter. */
    private static SchoolHistory trimmed(SchoolHistory one) {
        return new SchoolHistory(since("2025-09-10"), one.activeTeachers(), one.labels());
    }
}
