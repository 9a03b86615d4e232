package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.file.Hashes;
import cfie.cli.intake.OvertakenDecisions;
import cfie.cli.intake.RecordingVerb;
import cfie.domain.Deadline;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.intake.Kinds;
import cfie.procedure.letter.LateArrivals;
import cfie.sheet.ReportSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that a document of a project was handed in, with the hash of its file. */
public final class SubmitReportCommand extends RecordingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Optional<Path>> file = lastArgument("FILE", "argument.document", Path::of);
    private final Word<ReportType> type =
            required("--type", "project|follow-up|final", oneOf(ReportType.class));

    private Optional<Report> before = Optional.empty();

    @Override
    protected Exit run(Register register) {
        Row<Report.Key, Report> row =
                new ReportSheet()
                        .row(
                                Map.of(
                                        "project", project.value().text(),
                                        "type", type.value().word(),
                                        "submitted_on", date().toString(),
                                        "file", file.value().map(Hashes::nameOf).orElse("")));
        Optional<String> hash = file.value().map(Hashes::ofFile);
        record(
                register,
                new Kinds(register)::reports,
                () -> {
                    before = register.reports().find(key());
                    return hash.map(sha256 -> hashed(row, sha256)).orElse(row);
                },
                () -> tell("done.report", type.value(), project.value()));
        return Exit.DONE;
    }

    private Report.Key key() {
        return new Report.Key(project.value(), type.value());
    }

    @Override
    protected Subject subject(Register register) {
        return new Concerning(register).project(project.value()).and("type", type.value().word());
    }

    @Override
    protected List<String> warnings(Register register) {
        return Stream.concat(
                        before.map(one -> overtaken(one, register)).orElse(List.of()).stream(),
                        untimeliness(
                                new LateArrivals(register, date())
                                        .missed(project.value(), Deadline.What.of(type.value())))
                                .stream())
                .toList();
    }

    private List<String> overtaken(Report held, Register register) {
        return OvertakenDecisions.told(
                project.value(), now -> now.with(held), register, root().texts());
    }

    private static Row<Report.Key, Report> hashed(Row<Report.Key, Report> row, String sha256) {
        return row.with(
                "sha256",
                report -> report.withSha256(sha256),
                report -> report.sha256().orElse(""));
    }
}
