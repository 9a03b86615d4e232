package cfie.domain.programme;

import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application for a quality label must meet, or its outcome. Every unmet one is told, in
 * this order. Source of the first three: "Reconocimientos", National Support Service
 * (etwinning.es).
 */
public enum LabelRule {
    /** Source: a national label is applied for in the project's school year or in the next. */
    ENTERED_IN_TIME(
            Refusal.Reason.LABEL_OUT_OF_TIME,
            Set.of(Step.APPLICATION),
            one -> !one.isNational() || one.isInTime(),
            one ->
                    List.of(
                            one.said().key().project(),
                            one.year(),
                            one.year().firstDay(),
                            one.lastDay(),
                            one.said().appliedOn().orElseThrow())),

    /**
     * Source: four projects of a teacher are evaluated in a year, those of the first applications.
     * What was refused was evaluated too, so it counts; a second application is of the same
     * project.
     */
    PROJECTS_OF_A_YEAR(
            Refusal.Reason.LABELS_TOO_MANY,
            Set.of(Step.APPLICATION),
            one -> !one.isNational() || hasRoom(one),
            one ->
                    List.of(
                            one.said().key().teacher(),
                            one.limits().projects(),
                            one.yearOfEntry(),
                            codes(one.projectsOfTheYear()))),

    /** Source: after a refusal, one second application only. */
    ONE_SECOND_APPLICATION(
            Refusal.Reason.LABEL_SECOND_SPENT,
            Set.of(Step.APPLICATION),
            one -> one.said().key().attempt() <= one.limits().applications(),
            one -> List.of(one.said().key(), one.limits().applications())),

    /** What is awarded needs no application. */
    NOT_AWARDED_YET(
            Refusal.Reason.LABEL_AWARDED,
            Set.of(Step.APPLICATION),
            one ->
                    one.ofTheProject()
                            .noneMatch(
                                    other ->
                                            other.is(
                                                    one.said().key().level(),
                                                    LabelOutcome.AWARDED)),
            one -> List.of(one.said().key())),

    /** A national label is the answer to an application; a European one may come of itself. */
    APPLIED_FOR(
            Refusal.Reason.LABEL_NOT_APPLIED,
            Set.of(Step.OUTCOME),
            one -> !one.isNational() || one.said().appliedOn().isPresent(),
            one ->
                    List.of(
                            one.said().key(),
                            one.said().key().project(),
                            one.said().key().teacher())),

    /** Source: the European label distinguishes projects among those with the national one. */
    NATIONAL_FIRST(
            Refusal.Reason.LABEL_NATIONAL_FIRST,
            Set.of(Step.APPLICATION, Step.OUTCOME),
            one ->
                    one.isNational()
                            || one.ofTheProject()
                                    .anyMatch(
                                            other ->
                                                    other.is(
                                                            LabelLevel.NATIONAL,
                                                            LabelOutcome.AWARDED)),
            one -> List.of(one.said().key().project(), one.said().key().teacher())),

    /** The same rule, seen from the other side. */
    EUROPEAN_KEPT(
            Refusal.Reason.LABEL_EUROPEAN_STANDS,
            Set.of(Step.OUTCOME, Step.REMOVAL),
            one ->
                    one.said().verdict().outcome() == LabelOutcome.AWARDED
                            || one.ofTheProject().noneMatch(LabelRule::isEuropeanAndOpen),
            one -> List.of(one.said().key().project(), one.said().key().teacher())),

    /** Nothing is decided before it is applied for. */
    DECIDED_LATER(
            Refusal.Reason.LABEL_DECIDED_BEFORE,
            Set.of(Step.APPLICATION, Step.OUTCOME),
            one -> one.isInOrder(one.said().appliedOn(), one.said().verdict().on()),
            one ->
                    List.of(
                            one.said().key(),
                            one.said().appliedOn().orElseThrow(),
                            one.said().verdict().on().orElseThrow())),

    /** A second application answers a refusal. */
    AGAIN_LATER(
            Refusal.Reason.LABEL_AGAIN_BEFORE,
            Set.of(Step.APPLICATION),
            one -> one.isInOrder(one.refusedBefore(), one.said().appliedOn()),
            one ->
                    List.of(
                            one.said().key(),
                            one.said().appliedOn().orElseThrow(),
                            one.refusedBefore().orElseThrow())),

    /** The European label is awarded upon the national one. */
    EUROPEAN_LATER(
            Refusal.Reason.LABEL_EUROPEAN_BEFORE,
            Set.of(Step.OUTCOME),
            one ->
                    one.isInOrder(
                            one.awardedOn(LabelLevel.NATIONAL), one.awardedOn(LabelLevel.EUROPEAN)),
            one ->
                    List.of(
                            one.said().key().project(),
                            one.said().key().teacher(),
                            one.awardedOn(LabelLevel.NATIONAL).orElseThrow(),
                            one.awardedOn(LabelLevel.EUROPEAN).orElseThrow())),

    /** Source: the programme's rubric; five criteria of so many points each. */
    POINTS_WITHIN(
            Refusal.Reason.LABEL_SCORE,
            Set.of(Step.OUTCOME),
            one -> one.said().verdict().scores().areWithin(one.limits().points()),
            one ->
                    List.of(
                            one.said().verdict().scores().text(),
                            one.limits().points().stripTrailingZeros().toPlainString()));

    private final Refusal.Reason reason;
    private final Set<Step> steps;
    private final Predicate<LabelCase> check;
    private final Function<LabelCase, List<Object>> details;

    LabelRule(
            Refusal.Reason reason,
            Set<Step> steps,
            Predicate<LabelCase> check,
            Function<LabelCase, List<Object>> details) {
        this.reason = reason;
        this.steps = steps;
        this.check = check;
        this.details = details;
    }

    /** What is being recorded, or taken off. */
    public enum Step {
        APPLICATION,
        OUTCOME,
        REMOVAL
    }

    public boolean isMetBy(LabelCase one) {
        return check.test(one);
    }

    /** Every rule of the step that is not met, as a refusal that says how to mend it. */
    public static Stream<Refusal> unmet(Step step, LabelCase one) {
        return Arrays.stream(values())
                .filter(rule -> rule.steps.contains(step) && !rule.isMetBy(one))
                .map(rule -> new Refusal(rule.reason, rule.details.apply(one).toArray()));
    }

    private static boolean hasRoom(LabelCase one) {
        List<ProjectCode> projects = one.projectsOfTheYear();
        return projects.contains(one.said().key().project())
                || projects.size() < one.limits().projects();
    }

    private static boolean isEuropeanAndOpen(QualityLabel other) {
        return other.key().level() == LabelLevel.EUROPEAN
                && other.verdict().outcome() != LabelOutcome.REFUSED;
    }

    private static String codes(List<ProjectCode> projects) {
        return projects.stream().map(ProjectCode::text).collect(Collectors.joining(", "));
    }
}
