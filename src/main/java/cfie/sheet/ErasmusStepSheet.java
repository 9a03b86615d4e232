package cfie.sheet;

import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Tick;
import cfie.value.Days;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What connected projects have of their checklists; the file is a name only. */
public final class ErasmusStepSheet extends Sheet<Tick.Key, Tick> {
    private static final Column<ProjectCode> PROJECT =
            Column.required("project", ProjectCode::parse, "proyecto");
    private static final Column<ErasmusStep> STEP =
            Column.required("step", Form.choice(ErasmusStep.class), "paso");
    private static final Column<LocalDate> DONE_ON =
            Column.optional("done_on", Days::parse, "fecha");
    private static final Column<String> EVIDENCE =
            Column.required("evidence", OneLine::reason, "evidencia", "prueba");
    private static final Column<String> FILE =
            Column.optional("file", OneLine::fileName, "fichero", "archivo");

    private final LocalDate today;

    public ErasmusStepSheet(LocalDate today) {
        super(List.of(PROJECT, STEP, DONE_ON, EVIDENCE, FILE));
        this.today = today;
    }

    @Override
    Tick.Key key(Cells cells) {
        return new Tick.Key(cells.value(PROJECT), cells.value(STEP));
    }

    /** A hash stays only with the file it was taken of. */
    @Override
    Tick read(Cells cells, Optional<Tick> held) {
        Optional<String> file = cells.find(FILE).or(() -> held.flatMap(Tick::file));
        return new Tick(
                key(cells),
                cells.find(DONE_ON).or(() -> held.map(Tick::doneOn)).orElse(today),
                cells.value(EVIDENCE),
                file,
                held.filter(one -> one.file().equals(file)).flatMap(Tick::sha256));
    }

    @Override
    public List<String> write(Tick tick) {
        return List.of(
                tick.key().project().text(),
                tick.key().step().word(),
                tick.doneOn().toString(),
                tick.evidence(),
                tick.file().orElse(""));
    }
}
