package cfie.sheet.list;

import cfie.domain.erasmus.Checklist;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Tick;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checklists of connected projects as a table: a row for each step, whether it is done or not. */
public final class ChecklistSheet {
    public static final List<String> NAMES =
            List.of(
                    "project",
                    "school",
                    "project_phase",
                    "phase",
                    "step",
                    "state",
                    "done_on",
                    "evidence",
                    "file");

    private ChecklistSheet() {}

    public static Stream<List<String>> write(Checklist list) {
        return list.steps().map(step -> row(list, step));
    }

    private static List<String> row(Checklist list, ErasmusStep step) {
        Optional<Tick> tick = list.find(step);
        return List.of(
                list.project().code().text(),
                list.project().school().text(),
                list.phase().word(),
                step.phase().word(),
                step.word(),
                list.state(step).word(),
                tick.map(one -> one.doneOn().toString()).orElse(""),
                tick.map(Tick::evidence).orElse(""),
                tick.flatMap(Tick::file).orElse(""));
    }
}
