package cfie.cli.batch;

import cfie.cli.command.Arguments;
import cfie.cli.command.Exit;
import cfie.cli.screen.Json;
import cfie.value.Worded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one line: how it ended, and what it said.
 *
 * @param isRehearsal whether the line itself took back what it did
 */
record Outcome(Line line, int exit, Said said, boolean isRehearsal) {
    /** What a line said, and what stopped it. */
    record Said(String out, String err, Optional<Map<String, Object>> error) {}

    /** What is left of the line's work. */
    enum State implements Worded {
        DONE,
        FAILED,
        UNDONE
    }

    boolean isDone() {
        return exit == Exit.DONE.code();
    }

    State state(boolean isKept) {
        if (!isDone()) {
            return State.FAILED;
        }
        return isKept && !isRehearsal ? State.DONE : State.UNDONE;
    }

    /** For scripts: the same members on every line. */
    Map<String, Object> json(boolean isKept) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", line.number());
        json.put("command", line.text());
        json.put("exit", exit);
        json.put("state", state(isKept).word());
        json.put("out", result());
        json.put("err", said.err().stripTrailing());
        json.put("error", said.error().orElse(null));
        return json;
    }

    /** A document where one was asked for, else the text. */
    private Object result() {
        return Optional.of(said.out())
                .filter(any -> new Arguments(line.words()).wantJson())
                .flatMap(Json::value)
                .orElse(said.out().stripTrailing());
    }
}
