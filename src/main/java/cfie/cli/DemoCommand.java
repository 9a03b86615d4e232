package cfie.cli;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.file.Outlet;
import cfie.cli.setting.Setting;
import cfie.demo.DemoYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.Set;

/** Plays an invented year in a folder of its own, command by command, for practising. */
final class DemoCommand extends Command {
    private static final int USUAL = 300;

    private final Word<Path> folder = argument("DIR", "argument.demo", Outlet::named);
    private final Word<Integer> teachers = option("--teachers", "N", DemoCommand::count, USUAL);
    private final Word<Long> seed = option("--seed", "S", DemoCommand::seed, 1L);

    private static int count(String typed) {
        boolean isCount =
                typed.matches("[1-9][0-9]{0,5}")
                        && Integer.parseInt(typed) <= DemoYear.MOST_TEACHERS;
        InvalidValue.unless(
                isCount,
                Flaw.DEMO_COUNT,
                OneLine.shown(typed),
                Integer.toString(DemoYear.MOST_TEACHERS));
        return Integer.parseInt(typed);
    }

    private static long seed(String typed) {
        InvalidValue.unless(typed.matches("-?[0-9]{1,18}"), Flaw.DEMO_SEED, OneLine.shown(typed));
        return Long.parseLong(typed);
    }

    @Override
    public Integer call() {
        checkRegister();
        DemoFolder place = new DemoFolder(folder.value());
        place.checkEmpty();
        int code =
                new DemoPlay(root()).run(place.steps(DemoYear.of(teachers.value(), seed.value())));
        if (code == Exit.DONE.code()) {
            tell("done.demo", place.register(), place.certificates());
        } else if (code == Exit.INTERRUPTED.code()) {
            root().warn("interrupted.demo", folder.value());
        }
        return code;
    }

    /** It has a register of its own, which nobody may take for another. */
    private void checkRegister() {
        Set<String> typed = root().handedDown().typed().keySet();
        Setting.all().stream()
                .filter(one -> one.option().startsWith("db") && typed.contains(one.variable()))
                .findFirst()
                .ifPresent(
                        one -> {
                            throw new InvalidValue(Flaw.DEMO_REGISTER, "--" + one.option());
                        });
    }
}
