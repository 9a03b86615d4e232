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
 * @param flags typed options that stand for themselves, each with all its names
 * @param typed the values of the others, by their variables
 * @param environment with these values, which a line may say otherwise
 */
public record HandedDown(
        Settings settings,
        List<List<String>> flags,
        Map<String, String> typed,
        Map<String, String> environment) {
    // no lambdas here: the archive of classes leaves out those that name the parser's classes
    static HandedDown of(Root root, Typed typed) {
        List<List<String>> flags = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        Map<String, String> environment = new HashMap<>(root.desk().environment());
        environment.put(Desk.TERMINALS, "");
        for (OptionSpec option : typed.tool().getCommandSpec().options()) {
            String name = option.longestName();
            String value = typed.value(name);
            Setting setting = Setting.named(name.substring(2)).orElse(null);
            if (setting != null && !value.isEmpty()) {
                values.put(setting.variable(), value);
            } else if (setting == null && typed.has(name)) {
                flags.add(List.of(option.names()));
            }
        }
        environment.putAll(values);
        return new HandedDown(root.settings().within(environment), flags, values, environment);
    }

    /** As they would have been typed alone; what they say themselves is not said twice. */
    public List<String> before(List<String> words) {
        List<String> all = new ArrayList<>();
        for (List<String> names : flags) {
            if (words.stream().noneMatch(word -> isOneOf(names, word))) {
                all.add(names.get(names.size() - 1));
            }
        }
        all.addAll(words);
        return all;
    }

    /** Short ones may stand together behind one dash. */
    private static boolean isOneOf(List<String> names, String word) {
        boolean isSeveral = word.matches("-[A-Za-z]{2,}");
        return names.stream()
                .anyMatch(
                        name ->
                                name.equals(word)
                                        || isSeveral
                                                && name.length() == 2
                                                && word.indexOf(name.charAt(1)) > 0);
    }
}
