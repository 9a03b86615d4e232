package cfie.procedure.programme;

import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.ledger.Recorded;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.QualityLabel.Verdict;
import cfie.domain.programme.Scores;
import cfie.procedure.Mode;
import cfie.testkit.ALabel;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.YearEnd;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is recorded of quality labels, what changes nothing, and what is refused whole. */
@OnBothEngines
final class RecordLabelTest {
    private static final LocalDate MAY = day("2026-05-04");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aProjectOfAna() {
        office.with(aSchool()).with(aTeacher(), aTeacher().withNif(Given.nif(3))).with(aProject());
    }

    private static RecordLabel.Sought sought(String project, Nif nif) {
        return new RecordLabel.Sought(new ProjectCode(project), nif, LabelLevel.NATIONAL);
    }

    private RecordLabel desk(Mode mode) {
        return new RecordLabel(office.register(), mode, Given.TODAY);
    }

    private Recorded<QualityLabel> apply(Mode mode, Optional<LocalDate> day) {
        return office.register()
                .write(
                        any -> true,
                        () ->
                                desk(mode)
                                        .apply(
                                                sought("P1", Given.NIF),
                                                day,
                                                Optional.empty(),
                                                refused -> {
                                                    throw refused;
                                                }));
    }

    private Recorded<QualityLabel> decide(Mode mode, LabelOutcome outcome, String scores) {
        Verdict verdict =
                new Verdict(
                        outcome,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Scores.parse(scores),
                        Optional.empty());
        return office.register()
                .write(
                        any -> true,
                        () ->
                                desk(mode)
                                        .decide(
                                                sought("P1", Given.NIF),
                                                verdict,
                                                refused -> {
                                                    throw refused;
                                                }));
    }

    private Reason refusal(Runnable work) {
        return assertThrows(Refusal.class, work::run).reason();
    }

    private List<QualityLabel> held() {
        return office.register().qualityLabels().of(Given.NIF);
    }

    /** Papers of a year are caught up on in one sitting. */
    @Test
    void onTheDayOfARefusalASecondApplicationIsOneOfItsOwn() {
        apply(Mode.INSERT, Optional.empty());
        decide(Mode.INSERT, LabelOutcome.REFUSED, "results=1");
        assertEquals(false, apply(Mode.INSERT, Optional.empty()).isUnchanged());
        assertEquals(true, apply(Mode.INSERT, Optional.empty()).isUnchanged());
        assertEquals(2, held().size());
    }

    @Test
    void whatIsSaidAgainChangesNothingAlsoOnceItIsDecided() {
        apply(Mode.INSERT, Optional.of(MAY));
        assertEquals(List.of(aLabel().label()), held());
        assertEquals(true, apply(Mode.INSERT, Optional.of(MAY)).isUnchanged());
        assertEquals(true, apply(Mode.INSERT, Optional.empty()).isUnchanged());
        decide(Mode.INSERT, LabelOutcome.REFUSED, "results=1");
        assertEquals(true, decide(Mode.INSERT, LabelOutcome.REFUSED, "").isUnchanged());
        assertEquals(true, apply(Mode.INSERT, Optional.of(MAY)).isUnchanged());
        assertEquals(1, held().size());
    }

    @Test
    void withoutADayItIsToday() {
        assertEquals(
                Optional.of(Given.TODAY), apply(Mode.INSERT, Optional.empty()).said().appliedOn());
        assertEquals(
                Optional.of(Given.TODAY),
                decide(Mode.INSERT, LabelOutcome.AWARDED, "").said().verdict().on());
    }

    @Test
    void aSecondApplicationFollowsARefusalAndAnUpdateCorrectsTheLast() {
        apply(Mode.INSERT, Optional.of(MAY));
        decide(Mode.INSERT, LabelOutcome.REFUSED, "");
        apply(Mode.UPDATE, Optional.of(day("2026-05-05")));
        assertEquals(1, held().size());
        assertEquals(Optional.of(day("2026-05-05")), held().get(0).appliedOn());
        apply(Mode.INSERT, Optional.of(Given.TODAY));
        assertEquals(2, held().get(1).key().attempt());
        assertEquals(true, held().get(1).isPending());
        assertEquals(
                Reason.ALREADY_DIFFERENT,
                refusal(() -> apply(Mode.INSERT, Optional.of(day("2026-07-02")))));
        decide(Mode.INSERT, LabelOutcome.REFUSED, "");
        assertEquals(
                Reason.LABEL_SECOND_SPENT,
                refusal(() -> apply(Mode.INSERT, Optional.of(day("2026-07-03")))));
        assertEquals(2, held().size());
    }

    @Test
    void aDecisionIsOnlyTurnedWhereThatIsAskedFor() {
        office.with(aLabel().awarded());
        assertEquals(
                Reason.ALREADY_DIFFERENT,
                refusal(() -> decide(Mode.INSERT, LabelOutcome.REFUSED, "")));
        assertEquals(List.of(aLabel().awarded().label()), held());
        decide(Mode.UPDATE, LabelOutcome.REFUSED, "");
        assertEquals(Optional.of(Given.TODAY), held().get(0).verdict().on());
        assertEquals(Optional.empty(), held().get(0).verdict().by());
    }

    @Test
    void everyObjectionIsToldAndNothingIsKept() {
        List<Reason> told = new ArrayList<>();
        office.register()
                .write(
                        any -> true,
                        () ->
                                desk(Mode.INSERT)
                                        .decide(
                                                sought("P1", Given.NIF),
                                                aLabel().decided(
                                                                LabelOutcome.AWARDED,
                                                                Scores.parse("results=6"))
                                                        .label()
                                                        .verdict(),
                                                refused -> told.add(refused.reason())));
        assertEquals(List.of(Reason.LABEL_NOT_APPLIED, Reason.LABEL_SCORE), told);
        assertEquals(List.of(), held());
    }

    @Test
    void theFifthProjectOfAYearWaitsForTheNext() {
        ALabel[] four = new ALabel[4];
        for (int at = 0; at < 4; at++) {
            office.with(aProject().withCode("X" + at));
            four[at] = aLabel().in("X" + at).on(day("2026-08-31"));
        }
        office.with(four);
        assertEquals(
                Reason.LABELS_TOO_MANY,
                refusal(() -> apply(Mode.INSERT, Optional.of(day("2026-08-31")))));
        assertEquals(false, apply(Mode.INSERT, Optional.of(day("2026-09-01"))).isUnchanged());
    }

    @Test
    void onlyOfAProjectThatThereIsAndOfWhoTakesPart() {
        for (RecordLabel.Sought other :
                List.of(sought("P9", Given.NIF), sought("P1", Given.nif(3)))) {
            Reason reason =
                    refusal(
                            () ->
                                    desk(Mode.INSERT)
                                            .apply(
                                                    other,
                                                    Optional.of(MAY),
                                                    Optional.empty(),
                                                    any -> {}));
            assertEquals(
                    other.project().text().equals("P9")
                            ? Reason.PROJECT_UNKNOWN
                            : Reason.NOT_A_PARTICIPANT,
                    reason);
        }
    }

    /** Source: R12. */
    @Test
    void aLabelNeitherGivesCreditsNorTakesThem() {
        office.with(aProject().withCode("P2"))
                .with(anEvaluation().giving("3"))
                .with(
                        aLabel().refused(),
                        aLabel().in("P2").awarded(),
                        aLabel().in("P2").of(LabelLevel.EUROPEAN).awarded());
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=3]"), YearEnd.issued(office));
    }
}
