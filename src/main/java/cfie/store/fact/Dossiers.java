package cfie.store.fact;

import static cfie.store.schema.tables.Decision.DECISION;
import static cfie.store.schema.tables.ProjectConsent.PROJECT_CONSENT;
import static cfie.store.schema.tables.Report.REPORT;

import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.store.table.Keys;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Everything that is judged, gathered with one query per table. Answers count up to the given day;
 * facts of other kinds are not compared with it.
 */
public final class Dossiers {
    private static final int SLICE = 1_000;

    private final DSLContext sql;

    public Dossiers(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Dossier> find(ProjectCode code, LocalDate asOf) {
        return Optional.ofNullable(gather(List.of(code), asOf).get(code));
    }

    /** Shows each selected one, by school and code, never all at once. */
    public void each(Selection selection, LocalDate asOf, Consumer<Dossier> visitor) {
        List<ProjectCode> codes = new Projects(sql).codesBySchool(selection);
        for (int from = 0; from < codes.size(); from += SLICE) {
            List<ProjectCode> some = codes.subList(from, Math.min(from + SLICE, codes.size()));
            Map<ProjectCode, Dossier> dossiers = gather(some, asOf);
            some.forEach(code -> visitor.accept(dossiers.get(code)));
        }
    }

    /** Those of the projects that there are, by code. */
    public Map<ProjectCode, Dossier> gather(Collection<ProjectCode> codes, LocalDate asOf) {
        Areas areas = new Municipalities(sql).areas();
        Map<ProjectCode, Project> projects = new Projects(sql).held(codes);
        Map<SchoolCode, School> schools =
                new Schools(sql).held(projects.values().stream().map(Project::school).toList());
        Map<ProjectCode, Consent> consents = consents(codes, asOf);
        Map<ProjectCode, Map<ReportType, LocalDate>> reports = reports(codes);
        Map<ProjectCode, List<Evaluation>> evaluations =
                new Evaluations(sql)
                        .of(codes).stream()
                                .collect(Collectors.groupingBy(one -> one.key().project()));
        Map<ProjectCode, Map<Requirement, Decision>> decisions = decisions(codes);
        Map<ProjectCode, Dossier> dossiers = new HashMap<>();
        for (ProjectCode code : projects.keySet()) {
            School school = schools.get(projects.get(code).school());
            dossiers.put(
                    code,
                    new Dossier(
                            projects.get(code),
                            school,
                            areas.of(school, projects.get(code).year()),
                            Optional.ofNullable(consents.get(code)),
                            reports.getOrDefault(code, Map.of()),
                            evaluations.getOrDefault(code, List.of()),
                            decisions.getOrDefault(code, Map.of())));
        }
        return dossiers;
    }

    private Map<ProjectCode, Consent> consents(Collection<ProjectCode> codes, LocalDate asOf) {
        Map<ProjectCode, Consent> last = new HashMap<>();
        Keys.eachAmong(
                PROJECT_CONSENT.PROJECT,
                codes,
                some ->
                        new Consents(sql)
                                .ofProjects(
                                        PROJECT_CONSENT.DECIDED_ON.le(asOf).and(some),
                                        one -> last.put(project(one), one)));
        return last;
    }

    private static ProjectCode project(Consent consent) {
        return ((Consent.OfProject) consent.key().subject()).project();
    }

    private Map<ProjectCode, Map<ReportType, LocalDate>> reports(Collection<ProjectCode> codes) {
        Map<ProjectCode, Map<ReportType, LocalDate>> reports = new HashMap<>();
        Keys.eachAmong(
                REPORT.PROJECT,
                codes,
                some ->
                        sql.select(REPORT.PROJECT, REPORT.TYPE, REPORT.SUBMITTED_ON)
                                .from(REPORT)
                                .where(some)
                                .forEach(
                                        row ->
                                                reports.computeIfAbsent(
                                                                row.value1(),
                                                                code ->
                                                                        new EnumMap<>(
                                                                                ReportType.class))
                                                        .put(row.value2(), row.value3())));
        return reports;
    }

    private Map<ProjectCode, Map<Requirement, Decision>> decisions(Collection<ProjectCode> codes) {
        Map<ProjectCode, Map<Requirement, Decision>> decisions = new HashMap<>();
        Keys.eachAmong(
                DECISION.PROJECT,
                codes,
                some ->
                        new Decisions(sql)
                                .all(some)
                                .forEach(
                                        one ->
                                                decisions
                                                        .computeIfAbsent(
                                                                one.project(),
                                                                code ->
                                                                        new EnumMap<>(
                                                                                Requirement.class))
                                                        .put(one.requirement(), one)));
        return decisions;
    }
}
