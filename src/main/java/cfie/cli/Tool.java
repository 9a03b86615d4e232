package cfie.cli;

import cfie.cli.command.Exit;
import cfie.cli.command.Office;
import cfie.cli.command.Root;
import cfie.cli.command.Version;
import cfie.cli.screen.Desk;
import cfie.cli.screen.Language;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The whole tool behind one method: arguments in, text on the desk, an exit code out. */
public final class Tool {
    private static final List<String> VERSION = List.of("--version", "-V");
    private static final List<String> LOOK_UP = List.of("show", "school");
    private static final List<String> HELP = List.of("", "--help", "-h");

    private final Desk desk;

    public Tool(Desk desk) {
        this.desk = desk;
    }

    public int run(String... args) {
        if (args.length == 1 && VERSION.contains(args[0])) {
            desk.out().println(Version.text());
            return Exit.DONE.code();
        }
        expect(args);
        Root root = new Root(desk, Language.of(desk.environment()));
        root.settle(List.of(args));
        Stops stops = new Stops(root);
        CommandLine line = root.line();
        Verbs.addTo(line, root, List.of(args));
        line.setHelpFactory(new HelpOf(root));
        line.setOptionsCaseInsensitive(false);
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(desk.out());
        line.setErr(desk.err());
        line.setParameterExceptionHandler(stops);
        line.setExecutionExceptionHandler(stops);
        int code = line.execute(args);
        desk.out().flush();
        desk.err().flush();
        return code;
    }

    /** Begins to make ready what the words will need, while they are still being read. */
    static void expect(String... args) {
        String last = args.length == 0 ? "" : args[args.length - 1];
        if (!HELP.contains(last) && !VERSION.contains(last)) {
            Office.expect(Collections.indexOfSubList(List.of(args), LOOK_UP) < 0);
        }
    }

    /** The words of the help are read when somebody asks for it. */
    private record HelpOf(Root root) implements CommandLine.IHelpFactory {
        @Override
        public CommandLine.Help create(CommandSpec spec, CommandLine.Help.ColorScheme colours) {
            spec.resourceBundle(root.texts().help());
            return new CommandLine.Help(spec, colours);
        }
    }
}
