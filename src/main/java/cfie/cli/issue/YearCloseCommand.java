package cfie.cli.issue;

import cfie.cli.command.DangerousVerb;
import cfie.cli.command.Exit;
import cfie.cli.command.Stages;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Json;
import cfie.domain.issued.Closing;
import cfie.domain.ledger.Recorded;
import cfie.procedure.issue.CloseYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Closes a year, and makes the pack of all that belongs to it; said again, the pack alone. */
public final class YearCloseCommand extends DangerousVerb {
    private final Word<AcademicYear> year = argument("Y", "argument.year", AcademicYear::parse);
    private final Word<Path> out =
            required("--out", "DIR", Outlet::named).described("out.year-close");
    private final Word<Optional<String>> by =
            option("--by", "NAME", OneLine::name).described("by.year-close");
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Told told = new Told(this);

    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    protected String question() {
        return say("ask.year-close", year.value());
    }

    @Override
    public Integer call() {
        if (!isDryRun()) {
            OutFile.tryFolder(out.value());
        }
        return super.call();
    }

    @Override
    protected Exit run(Register register) {
        Recorded<Closing> closing = write(register, CloseYear::changes, () -> closed(register));
        int files = isDryRun() ? 0 : packed(register, closing.said());
        if (told.inJson()) {
            desk().out().println(Json.line(json(closing, files)));
        } else {
            tell(closing, files);
        }
        return Exit.DONE;
    }

    private Recorded<Closing> closed(Register register) {
        Stages stages = new Stages(root());
        Recorded<Closing> closing = new CloseYear(register, stages).run(said());
        stages.done();
        return closing;
    }

    private int packed(Register register, Closing closing) {
        Path folder = YearPack.folder(out.value(), closing.year());
        root().farewell().work("interrupted.packing", closing.year(), folder);
        return new YearPack(root(), register, closing).in(out.value());
    }

    private Closing said() {
        return new Closing(
                year.value(),
                date.value().orElseGet(desk()::today),
                by.value().orElseGet(root()::user));
    }

    private void tell(Recorded<Closing> closing, int files) {
        tell(
                closing.isUnchanged() ? "done.year-closed" : "done.year-close",
                year.value(),
                closing.said().closedOn());
        if (!isDryRun()) {
            tell("done.year-pack", files, YearPack.folder(out.value(), year.value()));
        }
    }

    private Map<String, Object> json(Recorded<Closing> closing, int files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", year.value().text());
        json.put("closed_on", closing.said().closedOn().toString());
        json.put("by", closing.said().by());
        json.put("unchanged", closing.isUnchanged());
        json.put("files", files);
        return json;
    }
}
