package cfie.cli;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.HandedDown;
import cfie.cli.command.Word;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import cfie.cli.screen.Desk;
import cfie.cli.setting.Setting;
import cfie.cli.setting.Settings;
import cfie.demo.DemoFile;
import cfie.demo.DemoYear;
import cfie.table.SheetWriter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plays an invented year in a folder of its own, command by command, for practising. */
final class DemoCommand extends Command {
    private static final int USUAL = 300;
    private static final String LAST_DAY = "2026-06-30";

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
        checkEmpty();
        int code = play(steps(DemoYear.of(teachers.value(), seed.value())));
        if (code == Exit.DONE.code()) {
            tell("done.demo", placed("register"), placed("certificados"));
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

    private void checkEmpty() {
        if (!Files.exists(folder.value())) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.value())) {
            if (files.findAny().isPresent()) {
                throw new Refusal(Refusal.Reason.DEMO_FOLDER, folder.value());
            }
        } catch (IOException noFolder) {
            throw new Unavailable(Unavailable.Reason.OUTPUT_UNWRITABLE, folder.value());
        }
    }

    private String placed(String name) {
        return folder.value().resolve(name).toString();
    }

    private List<List<String>> steps(DemoYear year) {
        List<List<String>> steps = new ArrayList<>(List.of(List.of("init")));
        Stream.of(DemoFile.values())
                .filter(file -> !year.rows(file).isEmpty())
                .forEach(file -> steps.add(imported(file, year.rows(file))));
        if (!year.orders().isEmpty()) {
            steps.add(batch(year.orders()));
        }
        String out = placed("certificados");
        steps.add(List.of("certify", "--year", "2025", "--date", LAST_DAY, "--out", out));
        return steps;
    }

    /** Writes the file; the step that imports it. */
    private List<String> imported(DemoFile file, List<List<String>> rows) {
        String name = placed(file.file());
        OutFile.write(
                Path.of(name),
                writer -> {
                    SheetWriter sheet = new SheetWriter(writer, file.columns());
                    rows.forEach(sheet::row);
                });
        return List.of("import", file.kind(), name, "--date", LAST_DAY);
    }

    /** Writes the lines; the step that plays them. */
    private List<String> batch(List<String> lines) {
        String name = placed("sellos.txt");
        OutFile.write(Path.of(name), writer -> lines.forEach(line -> writer.print(line + "\n")));
        return List.of("batch", name, "--atomic", "--format", "table");
    }

    /** One command after the other, until one does not end well. */
    private int play(List<List<String>> steps) {
        HandedDown handedDown = root().handedDown();
        Desk own = desk(handedDown.typed());
        int code = Exit.DONE.code();
        for (List<String> words : steps) {
            if (code == Exit.DONE.code()) {
                List<String> whole = inPlace(words);
                desk().out().println("$ cfie " + spoken(whole));
                code =
                        new Tool(own, root().host())
                                .run(handedDown.before(whole).toArray(String[]::new));
            }
        }
        if (code == Exit.INTERRUPTED.code()) {
            root().warn("interrupted.demo", folder.value());
        }
        return code;
    }

    /** No setting counts on it but what was typed. */
    private Desk desk(Map<String, String> typed) {
        Map<String, String> environment = new HashMap<>(desk().environment());
        Setting.all().forEach(one -> environment.remove(one.variable()));
        environment.putAll(Settings.NO_FILES);
        environment.put("CFIE_LANG", root().texts().language().word());
        environment.putAll(typed);
        return new Desk(
                desk().in(),
                desk().out(),
                desk().err(),
                desk().calendar(),
                desk().clock(),
                environment,
                desk().isTerminal());
    }

    /** Each names the register: whoever copies one keeps what is invented out of the real one. */
    private List<String> inPlace(List<String> words) {
        List<String> whole = new ArrayList<>(words);
        whole.addAll(List.of("--db", placed("register")));
        return whole;
    }

    private static String spoken(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                        .toList());
    }
}
