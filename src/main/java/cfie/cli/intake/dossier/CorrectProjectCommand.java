package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.cli.intake.OvertakenDecisions;
import cfie.cli.kind.OneRow;
import cfie.domain.Project;
import cfie.domain.ledger.Row;
import cfie.procedure.Concerning;
import cfie.procedure.Mode;
import cfie.procedure.enrolment.Forewarn;
import cfie.procedure.enrolment.Regroup;
import cfie.procedure.intake.Kinds;
import cfie.sheet.ProjectSheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes what was recorded of a project, as far as no certificate stands on it. */
public final class CorrectProjectCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Optional<String>> title = option("--title", "T", Words::text);
    private final Word<Optional<String>> kind = option("--kind", "new|annexed", Words::text);
    private final Word<Optional<String>> duration =
            option("--duration", "year|four-month|three-month", Words::text);
    private final Word<Optional<LocalDate>> starts = option("--starts", "D", this::day);
    private final Word<Optional<LocalDate>> ends = option("--ends", "D", this::day);
    private final Word<List<Nif>> joining = repeated("--add-teacher", "NIF", Nif::parse);
    private final Word<List<Nif>> leaving = repeated("--remove-teacher", "NIF", Nif::parse);
    private final Word<List<Partner>> gained =
            repeated("--add-partner", "CC:School name", Partner::parse);
    private final Word<List<Partner>> lost =
            repeated("--remove-partner", "CC:School name", Partner::parse);
    private final Word<Optional<String>> twinspace = option("--twinspace", "URL", Words::text);
    private final Because because = new Because(this);

    private record Corrected(OneRow row, List<String> warnings) {}

    @Override
    protected Exit run(Register register) {
        Corrected done =
                write(
                        register,
                        one ->
                                because.changes(
                                        new Concerning(register).project(project.value()),
                                        one.row.differences()),
                        () -> correct(register));
        done.warnings.forEach(root()::warnInWords);
        if (done.row.differences().isEmpty()) {
            tell("done.unchanged");
        } else {
            tell("done.correct.project", project.value());
            done.row.tell(this);
        }
        return Exit.DONE;
    }

    private Corrected correct(Register register) {
        Project held =
                register.projects()
                        .find(project.value())
                        .orElseThrow(
                                () -> new Refusal(Refusal.Reason.PROJECT_UNKNOWN, project.value()));
        OneRow row = OneRow.take(new Kinds(register)::projects, Mode.UPDATE, row(held));
        return new Corrected(row, warnings(register, held));
    }

    private Row<ProjectCode, Project> row(Project held) {
        ProjectSheet sheet = new ProjectSheet(desk().today());
        Map<String, String> cells = sheet.cells(held);
        title.value().ifPresent(said -> cells.put("title", said));
        kind.value().ifPresent(said -> cells.put("kind", said));
        duration.value().ifPresent(said -> cells.put("duration", said));
        starts.value().ifPresent(said -> cells.put("starts_on", said.toString()));
        ends.value().ifPresent(said -> cells.put("ends_on", said.toString()));
        twinspace.value().ifPresent(said -> cells.put("twinspace", said));
        Regroup regroup = new Regroup(held);
        cells.put(
                "teachers",
                joined(regroup.teachers(new Regroup.Move<>(joining.value(), leaving.value()))));
        cells.put(
                "partners",
                joined(regroup.partners(new Regroup.Move<>(gained.value(), lost.value()))));
        return sheet.row(cells);
    }

    private static String joined(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    /** Which decision counts no more, and what certify will not accept without one. */
    private List<String> warnings(Register register, Project held) {
        return Stream.concat(
                        OvertakenDecisions.told(
                                project.value(), now -> now.of(held), register, root().texts())
                                .stream(),
                        new Forewarn(register)
                                .of(project.value()).stream()
                                        .map(one -> say("warning." + one.name(), project.value())))
                .toList();
    }
}
