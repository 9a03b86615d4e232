package cfie.cli.batch;

import cfie.cli.batch.Outcome.State;
import cfie.cli.command.Exit;
import cfie.cli.command.Root;
import cfie.cli.screen.Json;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells what became of each line: for scripts an object a line, for people what the lines said. */
final class Report {
    private final Root root;
    private final String file;
    private final boolean isInJson;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private int exit = Exit.DONE.code();

    Report(Root root, String file, boolean isInJson) {
        this.root = root;
        this.file = file;
        this.isInJson = isInJson;
    }

    /** They are told at once: whoever reads them can rely on them. */
    void tell(List<Outcome> outcomes, boolean isKept) {
        for (Outcome one : outcomes) {
            counts.merge(one.state(isKept), 1, Integer::sum);
            exit = exit == Exit.DONE.code() ? one.exit() : exit;
            if (isInJson) {
                root.desk().out().println(Json.line(one.json(isKept)));
            } else {
                tellInWords(one);
            }
        }
        root.desk().out().flush();
        root.desk().err().flush();
    }

    /** What each said, where it would have said it; messages with their place in front. */
    private void tellInWords(Outcome one) {
        root.desk().out().print(one.said().out());
        one.said()
                .err()
                .lines()
                .forEach(
                        message ->
                                root.desk()
                                        .err()
                                        .println(
                                                file + ":" + one.line().number() + ": " + message));
    }

    /** How many ended how; how the first that did not end well ended. */
    int sum() {
        root.note(
                "note.batch",
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                count(State.DONE),
                count(State.UNDONE),
                count(State.FAILED));
        return exit;
    }

    private int count(State state) {
        return counts.getOrDefault(state, 0);
    }
}
