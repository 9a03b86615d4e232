package cfie.store;

import static cfie.store.schema.tables.Decision.DECISION;
import static cfie.store.schema.tables.Evaluation.EVALUATION;
import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.Report.REPORT;
import static cfie.store.schema.tables.School.SCHOOL;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Evaluation;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.domain.School;
import cfie.domain.Selection;
import cfie.domain.Teacher;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Everything that is judged, gathered with one query per table. Answers count up to the given day;
 * facts of other kinds are not compared with it.
 */
public final class Dossiers {
    private final DSLContext sql;

    Dossiers(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Dossier> find(ProjectCode code, LocalDate asOf) {
        return Optional.ofNullable(gather(PROJECT.CODE.eq(code), asOf).get(code));
    }

    /** The participations of each teacher in the selection. */
    public Map<Nif, List<Participation>> participations(Selection selection, LocalDate asOf) {
        Condition projects = Projects.within(sql, selection);
        Map<ProjectCode, Dossier> dossiers = gather(projects, asOf);
        Map<Registration.Key, Consent> answers = answers(selection.teacher(), asOf);
        Map<Nif, List<Participation>> ofTeachers = new LinkedHashMap<>();
        sql.select(
                        PARTICIPATION.PROJECT,
                        TEACHER.NIF,
                        TEACHER.GIVEN_NAME,
                        TEACHER.SURNAME1,
                        TEACHER.SURNAME2)
                .from(PARTICIPATION)
                .join(TEACHER)
                .on(TEACHER.NIF.eq(PARTICIPATION.NIF))
                .where(PARTICIPATION.PROJECT.in(codes(projects)))
                .and(Selected.by(selection.teacher(), PARTICIPATION.NIF))
                .orderBy(PARTICIPATION.NIF, PARTICIPATION.PROJECT)
                .forEach(
                        row -> {
                            Dossier dossier = dossiers.get(row.value1());
                            Teacher teacher =
                                    new Teacher(
                                            row.value2(),
                                            Registrations.name(
                                                    row.value3(), row.value4(), row.value5()));
                            ofTeachers
                                    .computeIfAbsent(teacher.nif(), nif -> new ArrayList<>(2))
                                    .add(participation(dossier, teacher, answers));
                        });
        return ofTeachers;
    }

    private static Participation participation(
            Dossier dossier, Teacher teacher, Map<Registration.Key, Consent> answers) {
        Registration.Key at = new Registration.Key(teacher.nif(), dossier.school().code());
        return new Participation(dossier, teacher, Optional.ofNullable(answers.get(at)));
    }

    private Map<Registration.Key, Consent> answers(Optional<Nif> teacher, LocalDate asOf) {
        Map<Registration.Key, Consent> last = new HashMap<>();
        new Consents(sql)
                .ofTeachers(
                        REGISTRATION_CONSENT
                                .DECIDED_ON
                                .le(asOf)
                                .and(Selected.by(teacher, REGISTRATION_CONSENT.NIF)),
                        one ->
                                last.put(
                                        new Registration.Key(
                                                ((Consent.OfTeacher) one.key().subject()).nif(),
                                                one.key().school()),
                                        one));
        return last;
    }

    private Map<ProjectCode, Dossier> gather(Condition projects, LocalDate asOf) {
        Areas areas = new Centres(sql).areas();
        Map<SchoolCode, School> schools =
                sql.selectFrom(SCHOOL)
                        .where(
                                SCHOOL.CODE.in(
                                        DSL.select(PROJECT.SCHOOL).from(PROJECT).where(projects)))
                        .fetchMap(SCHOOL.CODE, Schools::school);
        Map<ProjectCode, Consent> consents = consents(projects, asOf);
        Map<ProjectCode, Set<ReportType>> reports = reports(projects);
        Map<ProjectCode, List<Evaluation>> evaluations = evaluations(projects);
        Map<ProjectCode, Map<Requirement, Decision>> decisions = decisions(projects);
        Map<ProjectCode, Dossier> dossiers = new HashMap<>();
        for (Project project : projects(projects)) {
            ProjectCode code = project.code();
            School school = schools.get(project.school());
            dossiers.put(
                    code,
                    new Dossier(
                            project,
                            school,
                            areas.of(school),
                            Optional.ofNullable(consents.get(code)),
                            reports.getOrDefault(code, Set.of()),
                            evaluations.getOrDefault(code, List.of()),
                            decisions.getOrDefault(code, Map.of())));
        }
        return dossiers;
    }

    /** Without their teachers, whom the participations name. */
    private List<Project> projects(Condition projects) {
        Map<ProjectCode, List<Partner>> partners =
                sql.selectFrom(PARTNER)
                        .where(PARTNER.PROJECT.in(codes(projects)))
                        .orderBy(PARTNER.PROJECT, PARTNER.ORDINAL)
                        .fetchGroups(
                                PARTNER.PROJECT,
                                row -> new Partner(row.getCountry(), row.getName()));
        return sql.selectFrom(PROJECT)
                .where(projects)
                .fetch(
                        row ->
                                Projects.project(
                                        row,
                                        partners.getOrDefault(row.getCode(), List.of()),
                                        List.of()));
    }

    private Map<ProjectCode, Consent> consents(Condition projects, LocalDate asOf) {
        Map<ProjectCode, Consent> last = new HashMap<>();
        new Consents(sql)
                .ofProjects(
                        PROJECT_CONSENT.DECIDED_ON.le(asOf).and(projects),
                        one -> last.put(((Consent.OfProject) one.key().subject()).project(), one));
        return last;
    }

    private Map<ProjectCode, Set<ReportType>> reports(Condition projects) {
        Map<ProjectCode, Set<ReportType>> reports = new HashMap<>();
        sql.select(REPORT.PROJECT, REPORT.TYPE)
                .from(REPORT)
                .where(REPORT.PROJECT.in(codes(projects)))
                .forEach(
                        row ->
                                reports.computeIfAbsent(
                                                row.value1(),
                                                code -> EnumSet.noneOf(ReportType.class))
                                        .add(row.value2()));
        return reports;
    }

    private Map<ProjectCode, List<Evaluation>> evaluations(Condition projects) {
        Map<ProjectCode, List<Evaluation>> evaluations = new HashMap<>();
        new Evaluations(sql)
                .show(
                        EVALUATION.PROJECT.in(codes(projects)),
                        one ->
                                evaluations
                                        .computeIfAbsent(
                                                one.key().project(), code -> new ArrayList<>(1))
                                        .add(one));
        return evaluations;
    }

    private Map<ProjectCode, Map<Requirement, Decision>> decisions(Condition projects) {
        Map<ProjectCode, Map<Requirement, Decision>> decisions = new HashMap<>();
        new Decisions(sql)
                .all(DECISION.PROJECT.in(codes(projects)))
                .forEach(
                        one ->
                                decisions
                                        .computeIfAbsent(
                                                one.project(),
                                                code -> new EnumMap<>(Requirement.class))
                                        .put(one.requirement(), one));
        return decisions;
    }

    private static org.jooq.Select<org.jooq.Record1<ProjectCode>> codes(Condition projects) {
        return DSL.select(PROJECT.CODE).from(PROJECT).where(projects);
    }
}
