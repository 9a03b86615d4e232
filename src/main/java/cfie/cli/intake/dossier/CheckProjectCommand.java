package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.cli.intake.DaysAhead;
import cfie.domain.Deadline;
import cfie.domain.Due;
import cfie.domain.Project;
import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.CheckProject;
import cfie.procedure.letter.LateArrivals;
import cfie.sheet.ProjectSheet;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records whether a project is suitable. */
public final class CheckProjectCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Boolean> suitable = either("--suitable");
    private final Word<Boolean> unsuitable = either("--unsuitable");
    private final Word<Optional<String>> reason = option("--reason", "TEXT", Words::text);
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);

    @Override
    protected Exit run(Register register) {
        if (unsuitable.value() && reason.value().isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
        SuitabilityCheck check =
                new SuitabilityCheck(
                        suitable.value() ? Suitability.SUITABLE : Suitability.UNSUITABLE,
                        date.value().orElseGet(desk()::today),
                        reason.value().map(OneLine::reason));
        write(
                register,
                checked -> changes(register, checked),
                () -> new CheckProject(register).run(project.value(), check));
        new LateArrivals(register, check.checkedOn())
                .missed(project.value(), Deadline.What.SUITABILITY)
                .ifPresent(this::warnLate);
        DaysAhead.told(check.checkedOn(), desk().today(), root().texts())
                .ifPresent(root()::warnInWords);
        tell(suitable.value() ? "done.suitable" : "done.unsuitable", project.value());
        return Exit.DONE;
    }

    private void warnLate(Due due) {
        root().warn(
                        "warning.LATE",
                        say("deadline.SUITABILITY"),
                        due.lastDay().orElseThrow(),
                        due.deadline().orElseThrow().key().year());
    }

    private List<Change> changes(Register register, Recorded<Project> checked) {
        return Change.of(
                new Concerning(register).project(project.value()),
                new ProjectSheet(desk().today()).differences(checked.held(), checked.said()));
    }
}
