package cfie.sheet;

import cfie.domain.Evaluation;
import cfie.domain.EvaluationOutcome;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What evaluators found; without a teacher a row speaks of everyone in the project. */
public final class EvaluationSheet extends Sheet<Evaluation.Key, Evaluation> {
    private static final Column<ProjectCode> PROJECT =
            Column.required("project", ProjectCode::parse, "proyecto", "codigo_proyecto");
    private static final Column<Nif> TEACHER =
            Column.optional("teacher", Nif::parse, "docente", "nif_docente", "nif");
    private static final Column<EvaluationOutcome> OUTCOME =
            Column.required("outcome", Form.choice(EvaluationOutcome.class), "resultado");
    private static final Column<Credits> CREDITS =
            Column.optional("credits", Form.number(Credits::parse), "creditos");
    private static final Column<LocalDate> EVALUATED_ON =
            Column.required("evaluated_on", Days::parse, "fecha", "fecha_evaluacion");
    private static final Column<Evaluation.Evaluator> EVALUATOR =
            Column.required("evaluator", Evaluation.Evaluator::parse, "evaluador", "evaluadora");
    private static final Column<String> REASON =
            Column.optional("reason", OneLine::reason, "motivo");

    public EvaluationSheet() {
        super(List.of(PROJECT, TEACHER, OUTCOME, CREDITS, EVALUATED_ON, EVALUATOR, REASON));
    }

    @Override
    Evaluation.Key key(Cells cells) {
        return new Evaluation.Key(cells.value(PROJECT), cells.find(TEACHER));
    }

    @Override
    Evaluation read(Cells cells, Optional<Evaluation> held) {
        EvaluationOutcome outcome = cells.value(OUTCOME);
        Optional<Evaluation> same = held.filter(one -> one.outcome() == outcome);
        return new Evaluation(
                key(cells),
                outcome,
                cells.find(CREDITS).or(() -> same.flatMap(Evaluation::credits)),
                cells.value(EVALUATED_ON),
                cells.value(EVALUATOR),
                cells.find(REASON).or(() -> same.flatMap(Evaluation::reason)));
    }

    @Override
    Optional<Column<?>> blamed(Flaw flaw) {
        return switch (flaw) {
            case CREDITS_OF_NEGATIVE -> Optional.of(CREDITS);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> write(Evaluation evaluation) {
        return List.of(
                evaluation.key().project().text(),
                evaluation.key().teacher().map(Nif::text).orElse(""),
                evaluation.outcome().word(),
                evaluation.credits().map(Credits::text).orElse(""),
                evaluation.evaluatedOn().toString(),
                evaluation.evaluator().text(),
                evaluation.reason().orElse(""));
    }
}
