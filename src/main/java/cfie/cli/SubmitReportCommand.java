package cfie.cli;

import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.Row;
import cfie.procedure.Kinds;
import cfie.sheet.ReportSheet;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Records that a document of a project was handed in, with the hash of its file. */
@CommandLine.Command(name = "submit-report")
final class SubmitReportCommand extends RecordingVerb {
    @CommandLine.Parameters(index = "0", paramLabel = "CODE", descriptionKey = "argument.project")
    private ProjectCode project;

    @CommandLine.Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            descriptionKey = "argument.document")
    private Optional<Path> file;

    @CommandLine.Option(names = "--type", paramLabel = "project|follow-up|final", required = true)
    private ReportType type;

    @Override
    Exit run(Register register) {
        Row<Report.Key, Report> row =
                new ReportSheet()
                        .row(
                                Map.of(
                                        "project", project.text(),
                                        "type", type.word(),
                                        "submitted_on", date().toString(),
                                        "file", file.map(SubmitReportCommand::name).orElse("")));
        Optional<String> hash = file.map(Hashes::ofFile);
        record(
                register,
                new Kinds(register)::reports,
                hash.map(sha256 -> hashed(row, sha256)).orElse(row),
                "done.report",
                type,
                project);
        return Exit.DONE;
    }

    private static Row<Report.Key, Report> hashed(Row<Report.Key, Report> row, String sha256) {
        return row.with(
                "sha256",
                report -> report.withSha256(sha256),
                report -> report.sha256().orElse(""));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }
}
