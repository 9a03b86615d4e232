package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Missaid;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.file.SafetyCopy;
import cfie.cli.screen.Ink;
import cfie.cli.screen.Json;
import cfie.cli.screen.Language;
import cfie.cli.setting.Said;
import cfie.cli.setting.Setting;
import cfie.value.Patience;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists the settings that count, as they would stand in a file; and where each was said, with what
 * counts where nobody said anything.
 */
public final class ConfigListCommand extends Command {
    private final Word<Boolean> origin = flag("--origin");
    private final Told told = new Told(this);

    @Override
    public Integer call() {
        boolean isMissaid = new Missaid(root()).isAny();
        List<Setting> all =
                Setting.all().stream().filter(one -> origin.value() || isSaid(one)).toList();
        if (told.inJson()) {
            try (Json json = new Json(desk().out())) {
                json.value(all.stream().map(this::json).toList());
            }
        } else {
            all.forEach(this::tell);
        }
        root().settings().places().forEach(file -> root().detail("detail.settings", file));
        return (isMissaid ? Exit.INPUT : Exit.DONE).code();
    }

    private boolean isSaid(Setting setting) {
        return said(setting).isPresent();
    }

    /** What is typed is nearest. */
    private Optional<Said> said(Setting setting) {
        return Optional.ofNullable(root().handedDown().typed().get(setting.variable()))
                .map(value -> new Said(setting, value, "--" + setting.key(), Optional.empty()))
                .or(() -> root().settings().find(setting.key()));
    }

    /** As the settings say, whether its key can be read or not. */
    private boolean isEnciphered() {
        boolean isOnServer =
                Setting.named("db")
                        .flatMap(this::said)
                        .filter(db -> db.value().startsWith("jdbc:"))
                        .isPresent();
        return !isOnServer && Setting.named("db-key-file").flatMap(this::said).isPresent();
    }

    /** What nobody said stands as a remark: the whole may be put into a file. */
    private void tell(Setting setting) {
        Optional<Said> said = said(setting);
        if (origin.value()) {
            String where = said.map(Said::origin).orElseGet(() -> say("settings.by-default"));
            desk().out().println("# " + where);
        }
        String line = setting.key() + " = " + said.map(Said::shown).orElseGet(() -> usual(setting));
        desk().out().println(said.isPresent() ? line : "# " + line.strip());
    }

    private Map<String, Object> json(Setting setting) {
        Optional<Said> said = said(setting);
        Optional<String> usual = Optional.of(usual(setting)).filter(value -> !value.isEmpty());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", setting.key());
        json.put("value", said.map(Said::shown).or(() -> usual).orElse(null));
        json.put("source", said.map(Said::source).orElse("default"));
        json.put("line", said.flatMap(Said::line).orElse(null));
        return json;
    }

    /** What it is worth where nobody says it; empty if nothing. */
    private String usual(Setting setting) {
        return switch (setting.key()) {
            case "db" -> office().usual();
            case "wait" -> Patience.USUAL.toSeconds() + "s";
            case "lang" -> Language.of(desk().environment()).word();
            case "color" -> Ink.Wish.AUTO.word();
            case "keep-backups" -> SafetyCopy.kept(isEnciphered()) + "";
            default -> "";
        };
    }
}
