package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.cli.screen.Json;
import cfie.domain.ledger.ChainCheck;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the chain of the ledger holds, in words or as one object.
 *
 * @param sought the beginning of a link that somebody wrote down and looks for in the chain
 */
record ChainReport(ChainCheck check, Optional<String> sought) {
    boolean isSound() {
        return check.broken().isEmpty() && (sought.isEmpty() || check.sought().isPresent());
    }

    void tell(Command command, boolean inJson) {
        if (inJson) {
            command.desk().out().println(Json.line(object()));
        } else {
            tellInWords(command);
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("result", isSound() ? "intact" : "broken");
        object.put("events", check.linked());
        object.put("unlinked", check.unlinked());
        object.put("forgotten", check.forgotten());
        object.put("head", check.head().orElse(null));
        object.put("sought", check.sought().orElse(null));
        object.put("broken_at", check.broken().map(ChainCheck.Break::number).orElse(null));
        object.put("why", check.broken().map(broken -> broken.why().name()).orElse(null));
        return object;
    }

    private void tellInWords(Command command) {
        check.broken()
                .ifPresentOrElse(
                        broken -> command.tell("audit.broken", broken.number(), broken.why()),
                        () ->
                                command.tell(
                                        "audit.intact", check.linked(), check.head().orElse("-")));
        if (check.forgotten() > 0) {
            command.tell("audit.forgotten", check.forgotten());
        }
        if (check.unlinked() > 0) {
            command.tell("audit.unlinked", check.unlinked());
        }
        sought.ifPresent(hash -> tellSought(command, hash));
    }

    private void tellSought(Command command, String hash) {
        check.sought()
                .ifPresentOrElse(
                        found -> command.tell("audit.contains", hash, found),
                        () -> command.tell("audit.lacks", hash));
    }
}
