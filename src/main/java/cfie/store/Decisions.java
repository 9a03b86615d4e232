package cfie.store;

import static cfie.store.schema.tables.Decision.DECISION;

import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The recorded decisions that settle requirements. */
public final class Decisions {
    private static final Columns<Decision> COLUMNS =
            Columns.<Decision>of(DECISION, 2)
                    .with(DECISION.PROJECT, Decision::project)
                    .with(DECISION.REQUIREMENT, Decision::requirement)
                    .with(DECISION.REASON, Decision::reason)
                    .with(DECISION.DECIDED_BY, Decision::by)
                    .with(DECISION.DECIDED_ON, Decision::decidedOn);

    private final DSLContext sql;

    Decisions(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Decision> find(ProjectCode project, Requirement requirement) {
        return all(DECISION.PROJECT.eq(project).and(DECISION.REQUIREMENT.eq(requirement))).stream()
                .findFirst();
    }

    List<Decision> all(Condition condition) {
        return sql.selectFrom(DECISION)
                .where(condition)
                .orderBy(DECISION.PROJECT, DECISION.REQUIREMENT)
                .fetch(
                        row ->
                                new Decision(
                                        row.getProject(),
                                        row.getRequirement(),
                                        row.getReason(),
                                        row.getDecidedBy(),
                                        row.getDecidedOn()));
    }

    public void add(Decision decision) {
        COLUMNS.insert(sql, List.of(decision));
    }

    public void change(Decision decision) {
        COLUMNS.update(sql, List.of(decision));
    }
}
