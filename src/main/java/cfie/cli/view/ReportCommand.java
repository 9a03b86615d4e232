package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Stages;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.file.OutFile;
import cfie.domain.figures.YearFigures;
import cfie.procedure.year.CompareYears;
import cfie.report.HtmlReport;
import cfie.report.PdfReport;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes a year with its charts and tables: a page for browsers, or a PDF to file. */
public final class ReportCommand extends Verb {
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<Optional<Cfie>> cfie = option("--cfie", "SLUG", Cfie::parse);
    private final Option<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Option<Sheet> out = required("--out", "FILE.html|.pdf", Sheet::named);

    public ReportCommand() {
        date.described("date.report");
        out.described("out.report");
    }

    /** A file, and what is written into it for its name. */
    private record Sheet(Path file, Function<YearFigures, byte[]> form) {
        static Sheet named(String typed) {
            String name = typed.toLowerCase(Locale.ROOT);
            boolean isPdf = name.endsWith(".pdf");
            InvalidValue.unless(
                    isPdf || name.endsWith(".html"), Flaw.REPORT_FILE, OneLine.shown(typed));
            return new Sheet(Path.of(typed), isPdf ? PdfReport::of : HtmlReport::of);
        }
    }

    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    protected Exit run(Register register) {
        YearFigures.Scope scope =
                new YearFigures.Scope(
                        year.value(), cfie.value(), date.value().orElseGet(desk()::today));
        Stages stages = new Stages(root());
        YearFigures figures = new CompareYears(register, stages).of(scope);
        stages.done();
        OutFile.write(out.value().file(), out.value().form().apply(figures));
        root().note("done.year-report", out.value().file());
        return Exit.DONE;
    }
}
