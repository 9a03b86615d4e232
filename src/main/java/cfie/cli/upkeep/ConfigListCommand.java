package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Missaid;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.screen.Json;
import cfie.cli.setting.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the settings that count, as they would stand in a file; and where each was said. */
public final class ConfigListCommand extends Command {
    private final Word<Boolean> origin = flag("--origin");
    private final Told told = new Told(this);

    @Override
    public Integer call() {
        boolean isMissaid = new Missaid(root()).isAny();
        List<Said> all = root().settings().all();
        if (told.inJson()) {
            try (Json json = new Json(desk().out())) {
                json.value(all.stream().map(ConfigListCommand::json).toList());
            }
        } else {
            all.forEach(this::tell);
        }
        root().settings().places().forEach(file -> root().detail("detail.settings", file));
        return (isMissaid ? Exit.INPUT : Exit.DONE).code();
    }

    private void tell(Said said) {
        if (origin.value()) {
            desk().out().println("# " + said.origin());
        }
        desk().out().println(said.setting().key() + " = " + said.value());
    }

    private static Map<String, Object> json(Said said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", said.setting().key());
        json.put("value", said.value());
        json.put("source", said.source());
        json.put("line", said.line().orElse(null));
        return json;
    }
}
