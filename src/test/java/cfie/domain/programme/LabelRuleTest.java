package cfie.domain.programme;

import static cfie.domain.programme.LabelLevel.EUROPEAN;
import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.programme.LabelRule.Step;
import cfie.testkit.ALabel;
import cfie.testkit.Given;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of quality labels at its edges; the project is of 2025/2026. */
final class LabelRuleTest {
    private static final LabelLimits LIMITS = new LabelLimits(1, 4, 2, BigDecimal.valueOf(5));

    private static List<Reason> unmet(Step step, ALabel said, ALabel... others) {
        var one =
                new LabelCase(
                        said.label(),
                        Given.YEAR,
                        Arrays.stream(others).map(ALabel::label).toList(),
                        LIMITS);
        return LabelRule.unmet(step, one).map(Refusal::reason).toList();
    }

    private static List<Reason> ofApplication(ALabel said, ALabel... others) {
        return unmet(Step.APPLICATION, said, others);
    }

    private static List<Reason> ofOutcome(ALabel said, ALabel... others) {
        return unmet(Step.OUTCOME, said, others);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-08-31, false
                    2025-09-01, true
                    2026-08-31, true
                    2026-09-01, true
                    2027-08-31, true
                    2027-09-01, false
                    """)
    void oneAppliesInTheYearOfTheProjectOrInTheNext(String on, boolean isMet) {
        assertEquals(
                isMet ? List.of() : List.of(Reason.LABEL_OUT_OF_TIME),
                ofApplication(aLabel().on(day(on))));
        assertEquals(
                List.of(), ofApplication(aLabel().of(EUROPEAN).on(day(on)), aLabel().awarded()));
    }

    /** Applications for so many other projects, in the order pending, awarded, refused. */
    private static ALabel[] others(int projects, String on) {
        return IntStream.range(0, projects)
                .mapToObj(at -> aLabel().in("X" + at).on(day(on)))
                .toArray(ALabel[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # so many others, on a day, and this one, is it allowed
                    3, 2026-06-01, 2026-06-02, true
                    4, 2026-06-01, 2026-06-02, false
                    5, 2026-06-01, 2026-06-02, false
                    4, 2026-08-31, 2026-09-01, true
                    4, 2025-09-01, 2026-08-31, false
                    4, 2026-09-01, 2026-08-31, true
                    """)
    void fourProjectsAYearAndTheYearIsThatOfTheApplication(
            int projects, String on, String said, boolean isMet) {
        assertEquals(
                isMet ? List.of() : List.of(Reason.LABELS_TOO_MANY),
                ofApplication(aLabel().on(day(said)), others(projects, on)));
    }

    @Test
    void whatWasEvaluatedCountsWhateverCameOfIt() {
        ALabel pending = aLabel().in("X0");
        ALabel awarded = aLabel().in("X1").awarded();
        ALabel refused = aLabel().in("X2").refused();
        ALabel another = aLabel().in("X3");
        assertEquals(
                List.of(Reason.LABELS_TOO_MANY),
                ofApplication(aLabel(), pending, awarded, refused, another));
    }

    @Test
    void aSecondApplicationAndEuropeanOnesTakeNoFurtherPlace() {
        ALabel[] three = others(3, "2026-06-01");
        assertEquals(
                List.of(),
                ofApplication(
                        aLabel().again().on(day("2026-06-09")),
                        Stream.concat(Stream.of(three), Stream.of(aLabel().refused()))
                                .toArray(ALabel[]::new)));
        assertEquals(
                List.of(),
                ofApplication(
                        aLabel(),
                        Stream.concat(
                                        Stream.of(three),
                                        Stream.of(
                                                aLabel().in("X2").again(),
                                                aLabel().in("Y").of(EUROPEAN)))
                                .toArray(ALabel[]::new)));
    }

    @Test
    void afterARefusalOneSecondApplicationOnly() {
        ALabel second = aLabel().again().on(day("2026-06-09"));
        assertEquals(List.of(), ofApplication(second, aLabel().refused()));
        assertEquals(
                List.of(Reason.LABEL_SECOND_SPENT),
                ofApplication(
                        aLabel().again().again().on(day("2026-06-09")),
                        aLabel().refused(),
                        aLabel().again().refused()));
    }

    @Test
    void whatIsAwardedIsNotAppliedFor() {
        assertEquals(
                List.of(Reason.LABEL_AWARDED), ofApplication(aLabel().again(), aLabel().awarded()));
        assertEquals(List.of(), ofApplication(aLabel(), aLabel().in("P2").awarded()));
        assertEquals(List.of(), ofApplication(aLabel().of(EUROPEAN), aLabel().awarded()));
    }

    @Test
    void onlyTheEuropeanOneIsAwardedOfItself() {
        assertEquals(List.of(Reason.LABEL_NOT_APPLIED), ofOutcome(aLabel().ofItself().awarded()));
        assertEquals(List.of(), ofOutcome(aLabel().awarded()));
        assertEquals(
                List.of(),
                ofOutcome(aLabel().of(EUROPEAN).ofItself().awarded(), aLabel().awarded()));
    }

    @Test
    void theEuropeanOneNeedsTheNationalOneOfTheSameProject() {
        ALabel european = aLabel().of(EUROPEAN);
        for (ALabel other : List.of(aLabel(), aLabel().refused(), aLabel().in("P2").awarded())) {
            assertEquals(List.of(Reason.LABEL_NATIONAL_FIRST), ofApplication(european, other));
            assertEquals(
                    List.of(Reason.LABEL_NATIONAL_FIRST),
                    ofOutcome(aLabel().of(EUROPEAN).awarded(), other));
        }
        assertEquals(List.of(), ofApplication(european, aLabel().awarded()));
    }

    @Test
    void theNationalOneStaysWhileTheEuropeanOneDoes() {
        ALabel[] open = {aLabel().of(EUROPEAN), aLabel().of(EUROPEAN).awarded()};
        for (ALabel european : open) {
            assertEquals(
                    List.of(Reason.LABEL_EUROPEAN_STANDS), ofOutcome(aLabel().refused(), european));
            assertEquals(List.of(), ofOutcome(aLabel().awarded(), european));
        }
        assertEquals(List.of(), ofOutcome(aLabel().refused(), aLabel().of(EUROPEAN).refused()));
    }

    /** Decisions are of the eighth of June. */
    @ParameterizedTest
    @CsvSource({"2026-06-08, true", "2026-06-09, false"})
    void nothingIsDecidedBeforeItIsAppliedFor(String on, boolean isMet) {
        List<Reason> told = isMet ? List.of() : List.of(Reason.LABEL_DECIDED_BEFORE);
        assertEquals(told, ofOutcome(aLabel().on(day(on)).awarded()));
        assertEquals(told, ofOutcome(aLabel().on(day(on)).refused()));
        assertEquals(told, ofApplication(aLabel().on(day(on)).refused()));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08, true", "2026-06-07, false"})
    void aSecondApplicationIsNotBeforeTheRefusal(String on, boolean isMet) {
        assertEquals(
                isMet ? List.of() : List.of(Reason.LABEL_AGAIN_BEFORE),
                ofApplication(aLabel().again().on(day(on)), aLabel().refused()));
        assertEquals(
                List.of(),
                ofApplication(
                        aLabel().of(EUROPEAN).again().on(day(on)),
                        aLabel().awarded(),
                        aLabel().in("P2").of(EUROPEAN).refused()));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08, true", "2026-06-07, false"})
    void theEuropeanOneIsNotAwardedBeforeTheNationalOne(String on, boolean isMet) {
        List<Reason> told = isMet ? List.of() : List.of(Reason.LABEL_EUROPEAN_BEFORE);
        ALabel european = aLabel().of(EUROPEAN).ofItself().awarded().decidedOn(day(on));
        assertEquals(told, ofOutcome(european, aLabel().awarded()));
        assertEquals(told, ofOutcome(aLabel().awarded(), european));
        assertEquals(
                List.of(),
                ofOutcome(
                        aLabel().of(EUROPEAN).ofItself().refused().decidedOn(day(on)),
                        aLabel().awarded()));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "5, true", "5.01, false"})
    void pointsAreWithinTheRubric(String points, boolean isMet) {
        assertEquals(
                isMet ? List.of() : List.of(Reason.LABEL_SCORE),
                ofOutcome(
                        aLabel().decided(LabelOutcome.AWARDED, Scores.parse("results=" + points))));
    }

    @Test
    void everythingThatIsUnmetIsTold() {
        ALabel[] four = others(4, "2027-10-01");
        assertEquals(
                List.of(
                        Reason.LABEL_OUT_OF_TIME,
                        Reason.LABELS_TOO_MANY,
                        Reason.LABEL_SECOND_SPENT,
                        Reason.LABEL_AWARDED),
                ofApplication(
                        aLabel().again().again().on(day("2027-10-02")),
                        Stream.concat(Stream.of(four), Stream.of(aLabel().awarded()))
                                .toArray(ALabel[]::new)));
    }
}
