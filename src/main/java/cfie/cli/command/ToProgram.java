package cfie.cli.command;

import cfie.cli.screen.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a program is told beside the result: all warnings in the end, with the error or alone. */
final class ToProgram {
    private final List<String> warnings = new ArrayList<>();

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** What stopped the command, with what it warned of before, as one value. */
    String stopped(Map<String, Object> error) {
        Map<String, Object> told = new LinkedHashMap<>(error);
        rest().ifPresent(some -> told.put("warnings", some));
        return Json.line(Map.of("error", told));
    }

    /** What was not told yet, if there is any. */
    Optional<String> ended() {
        return rest().map(some -> Json.line(Map.of("warnings", some)));
    }

    private Optional<List<String>> rest() {
        List<String> some = List.copyOf(warnings);
        warnings.clear();
        return Optional.of(some).filter(any -> !any.isEmpty());
    }
}
