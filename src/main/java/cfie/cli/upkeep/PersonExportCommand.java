package cfie.cli.upkeep;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Json;
import cfie.cli.screen.Outline;
import cfie.cli.screen.ReportFormat;
import cfie.cli.screen.Spoken;
import cfie.store.Register;
import cfie.value.Nif;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Gives a person everything that is held of them. Source: GDPR article 15. */
public final class PersonExportCommand extends Verb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<Outlet> out =
            option("--out", "FILE|-", Outlet::parse, Outlet.STANDARD).described("out.text");
    private final Word<ReportFormat> format =
            option("--format", "table|json", oneOf(ReportFormat.class), ReportFormat.JSON)
                    .described("format.person");

    @Override
    public boolean isUndoable() {
        return out.value().file().isEmpty();
    }

    @Override
    protected Exit run(Register register) {
        Map<String, Object> held =
                new PersonalData(register, root().texts()).of(nif.value(), desk().today());
        Optional<Path> file = out.value().file();
        if (file.isEmpty()) {
            show(held, desk().out());
        } else {
            OutFile.write(file.get(), writer -> show(held, writer));
            root().note("done.export", file.get());
        }
        return Exit.DONE;
    }

    private void show(Map<String, Object> held, PrintWriter writer) {
        if (format.value() == ReportFormat.JSON) {
            try (Json json = new Json(writer)) {
                json.value(held);
            }
        } else {
            new Outline(root().texts(), writer).print(new Spoken(root().texts()).thing(held));
        }
    }
}
