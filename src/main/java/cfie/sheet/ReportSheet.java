package cfie.sheet;

import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.value.Days;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents that projects handed in; the file is a name only, nothing is read from it. */
public final class ReportSheet extends Sheet<Report.Key, Report> {
    private static final Column<ProjectCode> PROJECT =
            Column.required("project", ProjectCode::parse, "proyecto", "codigo_proyecto");
    private static final Column<ReportType> TYPE =
            Column.required("type", Form.choice(ReportType.class), "tipo", "tipo_documento");
    private static final Column<LocalDate> SUBMITTED_ON =
            Column.required("submitted_on", Days::parse, "fecha", "fecha_entrega");
    private static final Column<String> FILE =
            Column.optional("file", OneLine::fileName, "fichero", "archivo");

    public ReportSheet() {
        super(List.of(PROJECT, TYPE, SUBMITTED_ON, FILE));
    }

    @Override
    Report.Key key(Cells cells) {
        return new Report.Key(cells.value(PROJECT), cells.value(TYPE));
    }

    /** A hash stays only with the file it was taken of. */
    @Override
    Report read(Cells cells, Optional<Report> held) {
        Optional<String> file = cells.find(FILE).or(() -> held.flatMap(Report::file));
        return new Report(
                key(cells),
                cells.value(SUBMITTED_ON),
                file,
                held.filter(report -> report.file().equals(file)).flatMap(Report::sha256));
    }

    @Override
    public List<String> write(Report report) {
        return List.of(
                report.key().project().text(),
                report.key().type().word(),
                report.submittedOn().toString(),
                report.file().orElse(""));
    }
}
