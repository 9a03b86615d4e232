package cfie.cli.intake.dossier;

import cfie.cli.command.Because;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.intake.OvertakenDecisions;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.procedure.Concerning;
import cfie.procedure.enrolment.TakeBack;
import cfie.sheet.ReportSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes back a document that was noted of the wrong project; the ledger keeps what it said. */
public final class RemoveReportCommand extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<ReportType> type =
            required("--type", "project|follow-up|final", oneOf(ReportType.class));
    private final Because because = new Because(this);

    private record Removed(Report gone, List<String> warnings) {}

    @Override
    protected Exit run(Register register) {
        Report.Key key = new Report.Key(project.value(), type.value());
        Removed done =
                write(register, one -> changes(register, one.gone), () -> remove(register, key));
        tell("done.remove-report", key.type(), key.project(), done.gone.submittedOn());
        done.warnings.forEach(root()::warnInWords);
        return Exit.DONE;
    }

    /** A decision that excused it counts no more. */
    private Removed remove(Register register, Report.Key key) {
        Report gone = new TakeBack(register).report(key);
        return new Removed(
                gone,
                OvertakenDecisions.told(
                        key.project(), now -> now.with(gone), register, root().texts()));
    }

    private List<Change> changes(Register register, Report gone) {
        List<Difference> told =
                new ArrayList<>(new ReportSheet().differences(Optional.empty(), gone));
        gone.sha256().ifPresent(one -> told.add(new Difference("sha256", "", one)));
        return because.removal(
                new Concerning(register).project(project.value()).and("type", type.value().word()),
                told);
    }
}
