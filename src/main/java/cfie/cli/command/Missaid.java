package cfie.cli.command;

import cfie.cli.setting.Settings;
import cfie.domain.ledger.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells what is wrong with the files of settings. */
public record Missaid(Root root) {
    /** Tells all of it, and whether it stops a command. */
    public boolean isAny() {
        Settings settings = root.settings();
        Map<Path, List<Problem>> unsound = settings.unsound();
        ProblemList list = new ProblemList(root, "");
        unsound.forEach(
                (file, problems) -> {
                    list.turnTo(file.toString());
                    problems.forEach(list::add);
                });
        list.tell("settings.nothing-done");
        settings.exposed().forEach(file -> root.warn("warning.SETTINGS_EXPOSED", file));
        return !unsound.isEmpty();
    }

    public void tell(String file, List<Problem> problems) {
        ProblemList list = new ProblemList(root, file);
        problems.forEach(list::add);
        list.tell("settings.nothing-done");
    }
}
