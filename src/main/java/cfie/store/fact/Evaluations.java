package cfie.store.fact;

import static cfie.store.schema.tables.Evaluation.EVALUATION;

import cfie.domain.Evaluation;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.EvaluationRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What evaluators found, of everyone in a project or of one teacher. */
public final class Evaluations implements Shelf<Evaluation.Key, Evaluation> {
    private static final String EVERYONE = "*";
    private static final Columns<Evaluation> COLUMNS =
            Columns.<Evaluation>of(EVALUATION, 2)
                    .with(EVALUATION.PROJECT, one -> one.key().project())
                    .with(EVALUATION.SUBJECT, Evaluations::subject)
                    .with(EVALUATION.OUTCOME, Evaluation::outcome)
                    .maybe(EVALUATION.CREDITS, Evaluation::credits)
                    .with(EVALUATION.EVALUATED_ON, Evaluation::evaluatedOn)
                    .with(EVALUATION.EVALUATOR, one -> one.evaluator().text())
                    .maybe(EVALUATION.REASON, Evaluation::reason);

    private final DSLContext sql;

    public Evaluations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Evaluation.Key keyOf(Evaluation evaluation) {
        return evaluation.key();
    }

    @Override
    public Map<Evaluation.Key, Evaluation> held(Collection<Evaluation.Key> keys) {
        Map<Evaluation.Key, Evaluation> held = new HashMap<>();
        of(keys.stream().map(Evaluation.Key::project).distinct().toList())
                .forEach(one -> held.put(one.key(), one));
        return held;
    }

    /** Every evaluation of the projects. */
    public List<Evaluation> of(Collection<ProjectCode> projects) {
        List<Evaluation> found = new ArrayList<>();
        Keys.eachAmong(EVALUATION.PROJECT, projects, among -> show(among, found::add));
        return found;
    }

    @Override
    public void add(List<Evaluation> evaluations) {
        COLUMNS.insert(sql, evaluations);
    }

    @Override
    public void change(List<Evaluation> evaluations) {
        COLUMNS.update(sql, evaluations);
    }

    public void remove(Evaluation evaluation) {
        COLUMNS.delete(sql, List.of(evaluation));
    }

    @Override
    public void each(Selection selection, Consumer<Evaluation> visitor) {
        OfProjects.eachAmong(sql, selection, EVALUATION.PROJECT, some -> show(some, visitor));
    }

    void show(Condition condition, Consumer<Evaluation> visitor) {
        try (var rows =
                sql.selectFrom(EVALUATION)
                        .where(condition)
                        .orderBy(EVALUATION.PROJECT, EVALUATION.SUBJECT)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(evaluation(row)));
        }
    }

    static Evaluation evaluation(EvaluationRecord row) {
        return new Evaluation(
                key(row.getProject(), row.getSubject()),
                row.getOutcome(),
                Optional.ofNullable(row.getCredits()),
                row.getEvaluatedOn(),
                new Evaluation.Evaluator(row.getEvaluator()),
                Optional.ofNullable(row.getReason()));
    }

    private static String subject(Evaluation evaluation) {
        return evaluation.key().teacher().map(Nif::text).orElse(EVERYONE);
    }

    private static Evaluation.Key key(ProjectCode project, String subject) {
        return new Evaluation.Key(
                project,
                subject.equals(EVERYONE) ? Optional.empty() : Optional.of(new Nif(subject)));
    }
}
