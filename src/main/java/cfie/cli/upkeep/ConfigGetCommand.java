package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Missaid;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.setting.Said;
import cfie.value.Refusal;

/** Tells one setting, for scripts. */
public final class ConfigGetCommand extends Command {
    private final Word<String> key = argument("KEY", "argument.setting", Words::text);

    @Override
    public Integer call() {
        if (new Missaid(root()).isAny()) {
            return Exit.INPUT.code();
        }
        Said said =
                root().settings()
                        .asked(key.value())
                        .orElseThrow(() -> new Refusal(Refusal.Reason.SETTING_UNSAID, key.value()));
        desk().out().println(said.shown());
        return Exit.DONE.code();
    }
}
