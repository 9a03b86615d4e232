package cfie.testkit;

import cfie.domain.Evaluation;
import cfie.domain.EvaluationOutcome;
import cfie.value.Credits;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;

/** A positive evaluation of everyone in the project, with four credits, in June. */
public final class AnEvaluation {
    private ProjectCode project = new ProjectCode("P1");
    private Optional<Nif> teacher = Optional.empty();
    private EvaluationOutcome outcome = EvaluationOutcome.POSITIVE;
    private Optional<Credits> credits = Optional.of(Credits.of("4"));
    private LocalDate day = LocalDate.of(2026, 6, 20);
    private String evaluator = "Elena Vega Soto";

    public AnEvaluation of(String code) {
        this.project = new ProjectCode(code);
        return this;
    }

    public AnEvaluation forOnly(Nif nif) {
        this.teacher = Optional.of(nif);
        return this;
    }

    public AnEvaluation negative() {
        this.outcome = EvaluationOutcome.NEGATIVE;
        this.credits = Optional.empty();
        return this;
    }

    public AnEvaluation giving(String amount) {
        this.credits = Optional.of(Credits.of(amount));
        return this;
    }

    public AnEvaluation withoutCredits() {
        this.credits = Optional.empty();
        return this;
    }

    public AnEvaluation on(LocalDate other) {
        this.day = other;
        return this;
    }

    public AnEvaluation by(String who) {
        this.evaluator = who;
        return this;
    }

    public Evaluation evaluation() {
        return new Evaluation(
                new Evaluation.Key(project, teacher),
                outcome,
                credits,
                day,
                Evaluation.Evaluator.parse(evaluator),
                Optional.of("Trabajo excelente"));
    }
}
