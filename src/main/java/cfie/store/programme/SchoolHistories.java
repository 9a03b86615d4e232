package cfie.store.programme;

import static cfie.store.schema.tables.Decision.DECISION;
import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;

import cfie.domain.Answer;
import cfie.domain.Requirement;
import cfie.domain.Suitability;
import cfie.domain.programme.Engagement;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.SchoolCall;
import cfie.domain.programme.SchoolHistory;
import cfie.store.fact.RegisteredRoles;
import cfie.store.table.Selected;
import cfie.value.Days;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/**
 * What schools have done in eTwinning by the cut-off of a call, with one query for each thing that
 * is asked for. Of what is read only a line for each school is kept.
 */
public final class SchoolHistories {
    private static final int SLICE = 1_000;

    private final DSLContext sql;

    public SchoolHistories(DSLContext sql) {
        this.sql = sql;
    }

    /** Of the school, or of all that have any. */
    public Map<SchoolCode, SchoolHistory> of(SchoolCall call, Optional<SchoolCode> school) {
        Map<SchoolCode, LocalDate> since = new HashMap<>();
        note(firstAnswers(call.cutOff(), school), since);
        note(firstProjects(call.cutOff(), school), since);
        ActiveTeachers active = new ActiveTeachers();
        engagements(
                call,
                school,
                one -> {
                    if (call.isActive(one)) {
                        active.see(one);
                    }
                });
        Map<SchoolCode, Integer> labels = labels(call, school);
        Map<SchoolCode, SchoolHistory> histories = new HashMap<>();
        Set<SchoolCode> all = new HashSet<>(since.keySet());
        all.addAll(active.counts.keySet());
        all.addAll(labels.keySet());
        all.forEach(
                code ->
                        histories.put(
                                code,
                                new SchoolHistory(
                                        Optional.ofNullable(since.get(code)),
                                        active.counts.getOrDefault(code, 0),
                                        labels.getOrDefault(code, 0))));
        return histories;
    }

    /** Counts a teacher of a school once, in whatever number of projects. */
    private static final class ActiveTeachers {
        private final Map<SchoolCode, Integer> counts = new HashMap<>();
        private Optional<Engagement> last = Optional.empty();

        void see(Engagement one) {
            if (last.filter(one::isOfSameTeacher).isEmpty()) {
                counts.merge(one.school(), 1, Integer::sum);
                last = Optional.of(one);
            }
        }
    }

    private static void note(
            ResultQuery<Record2<SchoolCode, LocalDate>> days, Map<SchoolCode, LocalDate> since) {
        days.forEach(
                row ->
                        since.merge(
                                row.value1(),
                                row.value2(),
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /**
     * R3: with its first yes a school lets a teacher in; that it took it back later is no matter.
     */
    private ResultQuery<Record2<SchoolCode, LocalDate>> firstAnswers(
            LocalDate cutOff, Optional<SchoolCode> school) {
        var answer = REGISTRATION_CONSENT;
        return sql.select(answer.SCHOOL, DSL.min(answer.DECIDED_ON))
                .from(answer)
                .where(answer.ANSWER.eq(Answer.GRANTED))
                .and(answer.DECIDED_ON.le(cutOff))
                .and(Selected.by(school, answer.SCHOOL))
                .groupBy(answer.SCHOOL);
    }

    private ResultQuery<Record2<SchoolCode, LocalDate>> firstProjects(
            LocalDate cutOff, Optional<SchoolCode> school) {
        return sql.select(PROJECT.SCHOOL, DSL.min(PROJECT.STARTS_ON))
                .from(PROJECT)
                .where(PROJECT.STARTS_ON.le(cutOff))
                .and(Selected.by(school, PROJECT.SCHOOL))
                .and(
                        PROJECT.CODE.in(
                                DSL.select(PROJECT_CONSENT.PROJECT)
                                        .from(PROJECT_CONSENT)
                                        .where(PROJECT_CONSENT.ANSWER.eq(Answer.GRANTED))
                                        .and(PROJECT_CONSENT.DECIDED_ON.le(cutOff))))
                .groupBy(PROJECT.SCHOOL);
    }

    /** By school and teacher: each one's part in a project with a day or more in the call's. */
    private void engagements(
            SchoolCall call, Optional<SchoolCode> school, Consumer<Engagement> visitor) {
        Days days = call.activity();
        Field<Boolean> confirmed = confirmed(call.cutOff());
        Field<Answer> consented = consented(call.cutOff());
        try (var rows =
                sql.select(PROJECT.SCHOOL, PARTICIPATION.NIF, PROJECT.SUITABILITY)
                        .select(PROJECT.STARTS_ON, PROJECT.ENDS_ON, REGISTRATION.ROLES)
                        .select(confirmed, consented)
                        .from(PROJECT)
                        .join(PARTICIPATION)
                        .on(PARTICIPATION.PROJECT.eq(PROJECT.CODE))
                        .leftJoin(REGISTRATION)
                        .on(REGISTRATION.NIF.eq(PARTICIPATION.NIF))
                        .and(REGISTRATION.SCHOOL.eq(PROJECT.SCHOOL))
                        .where(PROJECT.STARTS_ON.le(days.last()))
                        .and(PROJECT.ENDS_ON.ge(days.first()))
                        .and(DSL.not(withdrawn(call.cutOff())))
                        .and(Selected.by(school, PROJECT.SCHOOL))
                        .orderBy(PROJECT.SCHOOL, PARTICIPATION.NIF)
                        .fetchSize(SLICE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(engagement(row, confirmed, consented)));
        }
    }

    private static Condition withdrawn(LocalDate cutOff) {
        return DSL.exists(
                DSL.selectOne()
                        .from(DECISION)
                        .where(DECISION.PROJECT.eq(PROJECT.CODE))
                        .and(DECISION.REQUIREMENT.eq(Requirement.NOT_WITHDRAWN))
                        .and(DECISION.DECIDED_ON.le(cutOff)));
    }

    private static Engagement engagement(
            Record row, Field<Boolean> confirmed, Field<Answer> consented) {
        return new Engagement(
                row.get(PROJECT.SCHOOL),
                row.get(PARTICIPATION.NIF),
                Boolean.TRUE.equals(row.get(confirmed)),
                row.get(consented) == Answer.GRANTED,
                row.get(PROJECT.SUITABILITY) == Suitability.SUITABLE,
                RegisteredRoles.teach(row));
    }

    /**
     * By the answer that counts for a teacher in the days of the project, as {@link
     * cfie.domain.Consent#counting} says: one that disowns them later comes last.
     */
    private static Field<Boolean> confirmed(LocalDate cutOff) {
        var answer = REGISTRATION_CONSENT;
        Condition granted = answer.ANSWER.eq(Answer.GRANTED);
        Condition ofSchool = answer.ATTACHED.isNull().or(answer.ATTACHED.isTrue());
        Condition letsGo =
                granted.and(answer.ATTACHED.isFalse()).and(answer.DECIDED_ON.gt(PROJECT.ENDS_ON));
        return DSL.field(
                        DSL.select(DSL.field(granted.and(ofSchool)))
                                .from(answer)
                                .where(answer.NIF.eq(PARTICIPATION.NIF))
                                .and(answer.SCHOOL.eq(PROJECT.SCHOOL))
                                .and(answer.DECIDED_ON.le(cutOff))
                                .orderBy(
                                        DSL.when(letsGo, DSL.inline(1)).otherwise(DSL.inline(0)),
                                        answer.DECIDED_ON.desc())
                                .limit(1))
                .as("confirmed");
    }

    /** The last answer by its date. */
    private static Field<Answer> consented(LocalDate cutOff) {
        return DSL.field(
                        DSL.select(PROJECT_CONSENT.ANSWER)
                                .from(PROJECT_CONSENT)
                                .where(PROJECT_CONSENT.PROJECT.eq(PROJECT.CODE))
                                .and(PROJECT_CONSENT.DECIDED_ON.le(cutOff))
                                .orderBy(PROJECT_CONSENT.DECIDED_ON.desc())
                                .limit(1))
                .as("consented");
    }

    /** A label of several teachers of a project is one of the school's. */
    private Map<SchoolCode, Integer> labels(SchoolCall call, Optional<SchoolCode> school) {
        Condition inTime =
                QUALITY_LABEL
                        .DECIDED_ON
                        .le(call.cutOff())
                        .and(Selected.of(call.dates().labelsSince(), QUALITY_LABEL.DECIDED_ON::ge));
        Map<SchoolCode, Integer> labels = new HashMap<>();
        sql.select(PROJECT.SCHOOL, DSL.countDistinct(QUALITY_LABEL.PROJECT))
                .from(QUALITY_LABEL)
                .join(PROJECT)
                .on(PROJECT.CODE.eq(QUALITY_LABEL.PROJECT))
                .where(QUALITY_LABEL.LABEL.eq(LabelLevel.NATIONAL))
                .and(QUALITY_LABEL.OUTCOME.eq(LabelOutcome.AWARDED))
                .and(inTime)
                .and(Selected.by(school, PROJECT.SCHOOL))
                .groupBy(PROJECT.SCHOOL)
                .forEach(row -> labels.put(row.value1(), row.value2()));
        return labels;
    }
}
