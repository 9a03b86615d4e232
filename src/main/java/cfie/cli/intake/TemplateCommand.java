package cfie.cli.intake;

import cfie.cli.command.Choice;
import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Language;
import cfie.sheet.Sheet;
import cfie.sheet.Template;
import cfie.table.BookWriter;
import cfie.table.CsvWriter;
import cfie.value.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Writes an empty table of one kind, to be filled in and imported. */
public final class TemplateCommand extends Command {
    private final Word<Kind> kind =
            argument("KIND", "argument.kind", new Choice<>(Kind.class, Kind::isImported));
    private final Word<Outlet> out =
            option("--out", "FILE|-", Outlet::parse, Outlet.STANDARD).described("out.template");

    @Override
    public Integer call() {
        Sheet<?, ?> sheet = Binding.imported(kind.value(), Listing.ANY_DAY).sheet();
        out.value()
                .file()
                .ifPresentOrElse(file -> write(sheet, file), () -> header(sheet, desk().out()));
        return Exit.DONE.code();
    }

    /** What somebody filled in already is not lost to an empty one. */
    private void write(Sheet<?, ?> sheet, Path file) {
        if (Files.exists(file)) {
            throw new Refusal(Refusal.Reason.TEMPLATE_OVER, file);
        }
        if (BookWriter.isNamed(file)) {
            Template template = new Template(sheet, this::note, inSpanish());
            OutFile.stream(file, book -> template.write(book, kind.value().word()));
        } else {
            OutFile.write(file, writer -> header(sheet, writer));
        }
        root().note("done.export", file);
    }

    private void header(Sheet<?, ?> sheet, Appendable to) {
        new CsvWriter(to, sheet.titles(inSpanish())).close();
    }

    private boolean inSpanish() {
        return root().texts().language() == Language.ES;
    }

    /** What goes into the column: said for this kind, or for all that have it. */
    private String note(String column) {
        ResourceBundle help = root().texts().help();
        return Stream.of("template." + kind.value().word() + "." + column, "template." + column)
                .filter(help::containsKey)
                .map(help::getString)
                .findFirst()
                .orElseThrow();
    }
}
