package cfie.cli.issue;

import cfie.cli.command.WritingVerb;
import cfie.cli.file.Destination;
import cfie.cli.screen.Json;
import cfie.store.Register;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of what was issued that are not there yet: made, whoever else makes some, and told. */
record MissingFiles(WritingVerb verb, Register register, SigningDuty duty) {
    void make(Scope scope, Path out, boolean isInJson) {
        try (Destination to = Destination.open(Optional.of(out), Optional.empty())) {
            verb.write(register, any -> true, all -> all, () -> duty.note(scope.selection()));
            long made =
                    new SharedPrinting(verb.root(), register, to, duty.printer())
                            .run(scope.selection());
            if (isInJson) {
                verb.desk().out().println(Json.line(json(scope, made)));
            } else {
                verb.tell("done.rendered", scope.year(), made, out);
            }
        }
    }

    private static Map<String, Object> json(Scope scope, long made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", scope.year().text());
        json.put("rendered", made);
        return json;
    }
}
