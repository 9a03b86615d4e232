package cfie.cli;

import cfie.cli.command.Exit;
import cfie.cli.command.HandedDown;
import cfie.cli.command.Root;
import cfie.cli.screen.Desk;
import cfie.cli.setting.Setting;
import cfie.cli.setting.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays commands for whoever looks on, each told before it is run, as if nothing were set. */
record DemoPlay(Root root) {
    /** One command after the other, until one does not end well; how the last of them ended. */
    int run(List<List<String>> steps) {
        HandedDown handedDown = root.handedDown();
        Desk own = desk(handedDown.typed());
        int code = Exit.DONE.code();
        for (List<String> words : steps) {
            if (code == Exit.DONE.code()) {
                root.desk().out().println("$ cfie " + spoken(words));
                code =
                        new Tool(own, root.host())
                                .run(handedDown.before(words).toArray(String[]::new));
            }
        }
        return code;
    }

    /** No setting counts on it but what was typed. */
    private Desk desk(Map<String, String> typed) {
        Desk desk = root.desk();
        Map<String, String> environment = new HashMap<>(desk.environment());
        Setting.all().forEach(one -> environment.remove(one.variable()));
        environment.putAll(Settings.NO_FILES);
        environment.put("CFIE_LANG", root.texts().language().word());
        environment.putAll(typed);
        return new Desk(
                desk.in(),
                desk.out(),
                desk.err(),
                desk.calendar(),
                desk.clock(),
                environment,
                desk.isTerminal());
    }

    private static String spoken(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                        .toList());
    }
}
