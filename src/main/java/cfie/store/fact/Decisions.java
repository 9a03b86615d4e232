package cfie.store.fact;

import static cfie.store.schema.tables.Decision.DECISION;
import static cfie.store.schema.tables.Project.PROJECT;

import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.store.table.Columns;
import cfie.value.AcademicYear;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The recorded decisions about requirements of projects. */
public final class Decisions {
    private static final Columns<Decision> COLUMNS =
            Columns.<Decision>of(DECISION, 2)
                    .with(DECISION.PROJECT, Decision::project)
                    .with(DECISION.REQUIREMENT, Decision::requirement)
                    .with(DECISION.REASON, Decision::reason)
                    .with(DECISION.DECIDED_BY, Decision::by)
                    .with(DECISION.DECIDED_ON, Decision::decidedOn)
                    .maybe(DECISION.MATTER, Decision::matter);

    private final DSLContext sql;

    public Decisions(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Decision> find(ProjectCode project, Requirement requirement) {
        return all(DECISION.PROJECT.eq(project).and(DECISION.REQUIREMENT.eq(requirement))).stream()
                .findFirst();
    }

    /** Those of a project, in the order of the requirements. */
    public List<Decision> of(ProjectCode project) {
        return all(DECISION.PROJECT.eq(project)).stream()
                .sorted(Comparator.comparing(Decision::requirement))
                .toList();
    }

    /** Whether the project of a row was withdrawn. */
    public static Field<Boolean> withdrawn() {
        return DSL.field(
                DSL.exists(
                        DSL.selectOne()
                                .from(DECISION)
                                .where(DECISION.PROJECT.eq(PROJECT.CODE))
                                .and(DECISION.REQUIREMENT.eq(Requirement.NOT_WITHDRAWN))));
    }

    /** Those of the projects of a year. */
    public List<Decision> of(AcademicYear year) {
        return all(
                DECISION.PROJECT.in(
                        DSL.select(PROJECT.CODE)
                                .from(PROJECT)
                                .where(PROJECT.ACADEMIC_YEAR.eq(year))));
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
                                        row.getDecidedOn(),
                                        Optional.ofNullable(row.getMatter())));
    }

    public void add(Decision decision) {
        COLUMNS.insert(sql, List.of(decision));
    }

    public void change(Decision decision) {
        COLUMNS.update(sql, List.of(decision));
    }

    public void remove(Decision decision) {
        sql.deleteFrom(DECISION)
                .where(DECISION.PROJECT.eq(decision.project()))
                .and(DECISION.REQUIREMENT.eq(decision.requirement()))
                .execute();
    }

    /** The day on which each project was withdrawn, of those that were. */
    public Map<ProjectCode, LocalDate> withdrawals() {
        return sql.select(DECISION.PROJECT, DECISION.DECIDED_ON)
                .from(DECISION)
                .where(DECISION.REQUIREMENT.eq(Requirement.NOT_WITHDRAWN))
                .fetchMap(DECISION.PROJECT, DECISION.DECIDED_ON);
    }
}
