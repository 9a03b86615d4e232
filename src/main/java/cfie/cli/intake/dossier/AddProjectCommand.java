package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.intake.OvertakenDecisions;
import cfie.cli.intake.RecordingVerb;
import cfie.cli.intake.SameProjects;
import cfie.domain.Deadline;
import cfie.domain.Project;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.Forewarn;
import cfie.procedure.enrolment.NumberProject;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.LateArrivals;
import cfie.sheet.ProjectSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enrols a school's part in a project for one year; prints its code. */
public final class AddProjectCommand extends RecordingVerb {
    private final Word<SchoolCode> school = required("--school", "CODE", SchoolCode::parse);
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<String> title = required("--title", "T", Words::text);
    private final Word<String> kind = required("--kind", "new|annexed", Words::text);
    private final Word<String> duration =
            required("--duration", "year|four-month|three-month", Words::text);
    private final Word<LocalDate> starts = required("--starts", "D", this::day);
    private final Word<LocalDate> ends = required("--ends", "D", this::day);
    private final Word<List<Nif>> teachers = several("--teacher", "NIF", Nif::parse);
    private final Word<List<String>> partners = several("--partner", "CC:School name", Words::text);
    private final Word<Optional<ProjectCode>> code = option("--code", "CODE", ProjectCode::parse);
    private final Word<String> twinspace = option("--twinspace", "URL", Words::text, "");

    private ProjectCode enrolled;
    private Optional<Project> before = Optional.empty();

    @Override
    protected Exit run(Register register) {
        record(
                register,
                new Kinds(register)::projects,
                () -> row(register),
                () -> tell("done.project", enrolled));
        return Exit.DONE;
    }

    @Override
    protected Subject subject(Register register) {
        return new Concerning(register).project(enrolled);
    }

    private Row<ProjectCode, Project> row(Register register) {
        enrolled =
                code.value()
                        .orElseGet(
                                () ->
                                        new NumberProject(register)
                                                .of(year.value(), school.value(), title.value()));
        before = register.projects().find(enrolled);
        return new ProjectSheet(date()).row(texts());
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("project", enrolled.text()),
                Map.entry("school", school.value().text()),
                Map.entry("year", year.value().text()),
                Map.entry("title", title.value()),
                Map.entry("kind", kind.value()),
                Map.entry("duration", duration.value()),
                Map.entry("starts_on", starts.value().toString()),
                Map.entry("ends_on", ends.value().toString()),
                Map.entry(
                        "teachers",
                        teachers.value().stream().map(Nif::text).collect(Collectors.joining("|"))),
                Map.entry("partners", String.join("|", partners.value())),
                Map.entry("twinspace", twinspace.value()));
    }

    @Override
    protected boolean isAnswerAlwaysTold() {
        return true;
    }

    /** What certify will not accept without a decision is told while it can still be mended. */
    @Override
    protected List<String> warnings(Register register) {
        List<String> late =
                untimeliness(
                        new LateArrivals(register, date())
                                .missed(enrolled, Deadline.What.ENROLMENT));
        return Stream.of(
                        before.map(one -> overtaken(one, register)).orElse(List.of()).stream(),
                        new Forewarn(register)
                                .of(enrolled).stream()
                                        .map(one -> say("warning." + one.name(), enrolled)),
                        SameProjects.told(enrolled, register, root().texts()).stream(),
                        late.stream())
                .flatMap(told -> told)
                .toList();
    }

    private List<String> overtaken(Project held, Register register) {
        return OvertakenDecisions.told(enrolled, now -> now.of(held), register, root().texts());
    }
}
