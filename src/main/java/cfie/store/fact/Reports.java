package cfie.store.fact;

import static cfie.store.schema.tables.Report.REPORT;

import cfie.domain.Report;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.value.ProjectCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The documents that projects handed in. */
public final class Reports implements Shelf<Report.Key, Report> {
    private static final Columns<Report> COLUMNS =
            Columns.<Report>of(REPORT, 2)
                    .with(REPORT.PROJECT, one -> one.key().project())
                    .with(REPORT.TYPE, one -> one.key().type())
                    .with(REPORT.SUBMITTED_ON, Report::submittedOn)
                    .maybe(REPORT.FILE, Report::file)
                    .maybe(REPORT.SHA256, Report::sha256);

    private final DSLContext sql;

    public Reports(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Report.Key keyOf(Report report) {
        return report.key();
    }

    @Override
    public Map<Report.Key, Report> held(Collection<Report.Key> keys) {
        List<ProjectCode> projects = keys.stream().map(Report.Key::project).toList();
        Map<Report.Key, Report> held = new HashMap<>();
        Keys.eachAmong(
                REPORT.PROJECT, projects, among -> show(among, one -> held.put(one.key(), one)));
        return held;
    }

    @Override
    public void add(List<Report> reports) {
        COLUMNS.insert(sql, reports);
    }

    @Override
    public void change(List<Report> reports) {
        COLUMNS.update(sql, reports);
    }

    public void remove(Report report) {
        COLUMNS.delete(sql, List.of(report));
    }

    @Override
    public void each(Selection selection, Consumer<Report> visitor) {
        OfProjects.eachAmong(sql, selection, REPORT.PROJECT, some -> show(some, visitor));
    }

    private void show(Condition condition, Consumer<Report> visitor) {
        try (var rows =
                sql.selectFrom(REPORT)
                        .where(condition)
                        .orderBy(REPORT.PROJECT, REPORT.TYPE)
                        .fetchLazy()) {
            rows.forEach(
                    row ->
                            visitor.accept(
                                    new Report(
                                            new Report.Key(row.getProject(), row.getType()),
                                            row.getSubmittedOn(),
                                            Optional.ofNullable(row.getFile()),
                                            Optional.ofNullable(row.getSha256()))));
        }
    }
}
