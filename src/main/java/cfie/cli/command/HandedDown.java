package cfie.cli.command;

import cfie.cli.screen.Desk;
import cfie.cli.setting.Setting;
import cfie.cli.setting.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a command hands on to those that it runs, none of which prints to a terminal: the settings
 * that it found, and what was typed of the options that mean the same for all.
 *
 * @param flags typed options that stand for themselves
 * @param environment with the values of the others, which a line may say otherwise
 */
public record HandedDown(Settings settings, List<String> flags, Map<String, String> environment) {
    // no lambdas here: the archive of classes leaves out those that name the parser's classes
    static HandedDown of(Root root, Typed typed) {
        List<String> flags = new ArrayList<>();
        Map<String, String> environment = new HashMap<>(root.desk().environment());
        environment.put(Desk.TERMINALS, "");
        for (OptionSpec option : typed.tool().getCommandSpec().options()) {
            String name = option.longestName();
            String value = typed.value(name);
            Setting setting = Setting.named(name.substring(2)).orElse(null);
            if (setting != null && !value.isEmpty()) {
                environment.put(setting.variable(), value);
            } else if (setting == null && typed.has(name)) {
                flags.add(name);
            }
        }
        return new HandedDown(root.settings().within(environment), flags, environment);
    }

    /** As they would have been typed alone. */
    public List<String> before(List<String> words) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(words);
        return all;
    }
}
