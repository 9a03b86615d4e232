package cfie.sheet;

import static java.util.stream.Collectors.joining;

import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Projects, with their partners and teachers in one cell each. */
public final class ProjectSheet extends Sheet<ProjectCode, Project> {
    private static final Column<ProjectCode> PROJECT =
            Column.required("project", ProjectCode::parse, "proyecto", "codigo", "codigo_proyecto");
    private static final Column<SchoolCode> SCHOOL =
            Column.required("school", Form.SCHOOL, "centro", "codigo_centro");
    private static final Column<AcademicYear> YEAR =
            Column.required(
                    "year", AcademicYear::parse, "curso", "curso_academico", "curso_escolar");
    private static final Column<String> TITLE =
            Column.required("title", OneLine::name, "titulo", "titulo_proyecto");
    private static final Column<ParticipationKind> KIND =
            Column.required("kind", Form.choice(ParticipationKind.class), "modalidad");
    private static final Column<ProjectDuration> DURATION =
            Column.required("duration", Form.choice(ProjectDuration.class), "duracion");
    private static final Column<LocalDate> STARTS_ON =
            Column.required("starts_on", Days::parse, "inicio", "fecha_inicio");
    private static final Column<LocalDate> ENDS_ON =
            Column.required("ends_on", Days::parse, "fin", "fecha_fin");
    private static final Column<List<Partner>> PARTNERS =
            Column.required("partners", Column.list(Partner::parse), "socios");
    private static final Column<List<Nif>> TEACHERS =
            Column.required("teachers", Column::nifs, "docentes", "profesorado", "participantes");
    private static final Column<String> TWINSPACE =
            Column.optional("twinspace", OneLine::webAddress);
    private static final Column<Suitability> SUITABILITY =
            Column.optional("suitability", Form.choice(Suitability.class), "idoneidad");
    private static final Column<LocalDate> CHECKED_ON =
            Column.optional("checked_on", Days::parse, "fecha_idoneidad");
    private static final Column<String> REASON =
            Column.optional("reason", OneLine::reason, "motivo");

    private final LocalDate today;

    public ProjectSheet(LocalDate today) {
        super(
                List.of(
                        PROJECT,
                        SCHOOL,
                        YEAR,
                        TITLE,
                        KIND,
                        DURATION,
                        STARTS_ON,
                        ENDS_ON,
                        PARTNERS,
                        TEACHERS,
                        TWINSPACE,
                        SUITABILITY,
                        CHECKED_ON,
                        REASON));
        this.today = today;
    }

    @Override
    ProjectCode key(Cells cells) {
        return cells.value(PROJECT);
    }

    @Override
    Project read(Cells cells, Optional<Project> held) {
        return new Project(
                cells.value(PROJECT),
                cells.value(SCHOOL),
                cells.value(YEAR),
                new Project.Activity(
                        cells.value(TITLE),
                        cells.value(KIND),
                        cells.value(DURATION),
                        new Days(cells.value(STARTS_ON), cells.value(ENDS_ON))),
                cells.value(PARTNERS),
                teachers(cells.value(TEACHERS), held),
                cells.find(TWINSPACE).or(() -> held.flatMap(Project::twinspace)),
                check(cells, held.flatMap(Project::check)));
    }

    /** They take part in no order: it stays as it is held unless others do. */
    private static List<Nif> teachers(List<Nif> said, Optional<Project> held) {
        return held.map(Project::teachers)
                .filter(before -> before.size() == said.size() && before.containsAll(said))
                .filter(before -> said.containsAll(before))
                .orElse(said);
    }

    /** A row without a finding says nothing of the check; what is held stays. */
    private Optional<SuitabilityCheck> check(Cells cells, Optional<SuitabilityCheck> held) {
        Optional<Suitability> found = cells.find(SUITABILITY);
        boolean idle = cells.find(CHECKED_ON).isEmpty() && cells.find(REASON).isEmpty();
        InvalidValue.unless(
                found.isPresent() || held.isPresent() || idle, Flaw.REASON_WITHOUT_CHECK);
        // A new finding has its own day and reason: those of the earlier one do not explain it.
        Optional<SuitabilityCheck> same =
                held.filter(before -> found.isEmpty() || found.get() == before.found());
        return found.or(() -> held.map(SuitabilityCheck::found))
                .map(
                        now ->
                                new SuitabilityCheck(
                                        now,
                                        cells.find(CHECKED_ON)
                                                .or(() -> same.map(SuitabilityCheck::checkedOn))
                                                .orElse(today),
                                        cells.find(REASON)
                                                .or(() -> same.flatMap(SuitabilityCheck::reason))));
    }

    @Override
    Optional<Column<?>> blamed(Flaw flaw) {
        return switch (flaw) {
            case START_OUTSIDE_YEAR -> Optional.of(STARTS_ON);
            case ENDS_BEFORE_START -> Optional.of(ENDS_ON);
            case REPEATED_IN_LIST -> Optional.of(TEACHERS);
            case REASON_WITHOUT_CHECK -> Optional.of(REASON);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> write(Project project) {
        Project.Activity activity = project.activity();
        return List.of(
                project.code().text(),
                project.school().text(),
                project.year().text(),
                activity.title(),
                activity.kind().word(),
                activity.duration().word(),
                activity.days().first().toString(),
                activity.days().last().toString(),
                project.partners().stream().map(Partner::toString).collect(joining("|")),
                project.teachers().stream().map(Nif::text).collect(joining("|")),
                project.twinspace().orElse(""),
                project.check().map(check -> check.found().word()).orElse(""),
                project.check().map(check -> check.checkedOn().toString()).orElse(""),
                project.check().flatMap(SuitabilityCheck::reason).orElse(""));
    }
}
