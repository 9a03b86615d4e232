package cfie.store.programme;

import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.Document;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.Scores;
import cfie.store.fact.OfProjects;
import cfie.store.schema.tables.records.QualityLabelRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The applications for quality labels, and what came of them. */
public final class QualityLabels {
    private static final Columns<QualityLabel> COLUMNS =
            Columns.<QualityLabel>of(QUALITY_LABEL, 4)
                    .with(QUALITY_LABEL.PROJECT, one -> one.key().project())
                    .with(QUALITY_LABEL.NIF, one -> one.key().teacher())
                    .with(QUALITY_LABEL.LABEL, one -> one.key().level())
                    .with(QUALITY_LABEL.ATTEMPT, one -> one.key().attempt())
                    .maybe(QUALITY_LABEL.APPLIED_ON, QualityLabel::appliedOn)
                    .maybe(QUALITY_LABEL.APPLICATION, one -> one.application().map(Document::name))
                    .maybe(
                            QUALITY_LABEL.APPLICATION_SHA256,
                            one -> one.application().map(Document::sha256))
                    .with(QUALITY_LABEL.OUTCOME, one -> one.verdict().outcome())
                    .maybe(QUALITY_LABEL.DECIDED_ON, one -> one.verdict().on())
                    .maybe(QUALITY_LABEL.DECIDED_BY, one -> one.verdict().by())
                    .maybe(QUALITY_LABEL.REASON, one -> one.verdict().reason())
                    .maybe(QUALITY_LABEL.SCORES, QualityLabels::scores)
                    .maybe(
                            QUALITY_LABEL.DOCUMENT,
                            one -> one.verdict().document().map(Document::name))
                    .maybe(
                            QUALITY_LABEL.DOCUMENT_SHA256,
                            one -> one.verdict().document().map(Document::sha256));

    private final DSLContext sql;

    public QualityLabels(DSLContext sql) {
        this.sql = sql;
    }

    /** Every application of a teacher, in all projects. */
    public List<QualityLabel> of(Nif teacher) {
        List<QualityLabel> found = new ArrayList<>();
        show(QUALITY_LABEL.NIF.eq(teacher), found::add);
        return found;
    }

    /** Every application for the projects. */
    public List<QualityLabel> of(Collection<ProjectCode> projects) {
        List<QualityLabel> found = new ArrayList<>();
        Keys.eachAmong(QUALITY_LABEL.PROJECT, projects, among -> show(among, found::add));
        return found;
    }

    public void add(QualityLabel label) {
        COLUMNS.insert(sql, List.of(label));
    }

    public void change(QualityLabel label) {
        COLUMNS.update(sql, List.of(label));
    }

    public void remove(QualityLabel.Key key) {
        sql.deleteFrom(QUALITY_LABEL)
                .where(QUALITY_LABEL.PROJECT.eq(key.project()))
                .and(QUALITY_LABEL.NIF.eq(key.teacher()))
                .and(QUALITY_LABEL.LABEL.eq(key.level()))
                .and(QUALITY_LABEL.ATTEMPT.eq(key.attempt()))
                .execute();
    }

    /**
     * Shows each selected one: of a teacher only their own, not what others in their projects have.
     */
    public void each(Selection selection, Consumer<QualityLabel> visitor) {
        Condition own = Selected.by(selection.teacher(), QUALITY_LABEL.NIF);
        OfProjects.eachAmong(
                sql,
                selection.ofAnyTeacher(),
                QUALITY_LABEL.PROJECT,
                some -> show(some.and(own), visitor));
    }

    private void show(Condition condition, Consumer<QualityLabel> visitor) {
        try (var rows =
                sql.selectFrom(QUALITY_LABEL)
                        .where(condition)
                        .orderBy(
                                QUALITY_LABEL.PROJECT.asc(),
                                QUALITY_LABEL.NIF.asc(),
                                QUALITY_LABEL.LABEL.desc(),
                                QUALITY_LABEL.ATTEMPT.asc())
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(label(row)));
        }
    }

    static QualityLabel label(QualityLabelRecord row) {
        return new QualityLabel(
                new QualityLabel.Key(
                        row.getProject(), row.getNif(), row.getLabel(), row.getAttempt()),
                Optional.ofNullable(row.getAppliedOn()),
                Document.of(
                        Optional.ofNullable(row.getApplication()),
                        Optional.ofNullable(row.getApplicationSha256())),
                new QualityLabel.Verdict(
                        row.getOutcome(),
                        Optional.ofNullable(row.getDecidedOn()),
                        Optional.ofNullable(row.getDecidedBy()),
                        Optional.ofNullable(row.getReason()),
                        Optional.ofNullable(row.getScores()).map(Scores::parse).orElse(Scores.NONE),
                        Document.of(
                                Optional.ofNullable(row.getDocument()),
                                Optional.ofNullable(row.getDocumentSha256()))));
    }

    private static Optional<String> scores(QualityLabel label) {
        return Optional.of(label.verdict().scores().text()).filter(text -> !text.isEmpty());
    }
}
