package cfie.cli;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Host;
import cfie.cli.command.Missaid;
import cfie.cli.command.Office;
import cfie.cli.command.Root;
import cfie.cli.command.Typed;
import cfie.cli.command.Version;
import cfie.cli.screen.Desk;
import cfie.cli.screen.Labels;
import cfie.cli.screen.Language;
import cfie.cli.screen.Screen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The whole tool behind one method: arguments in, text on the desk, an exit code out. */
public final class Tool {
    private static final List<String> VERSION = List.of("--version", "-V");
    private static final List<String> LOOK_UP = List.of("show", "school");

    /** Verbs that are heard whatever the settings say. */
    private static final List<String> FOR_MENDING = List.of("config", "help");

    private static final List<String> HELP = List.of("", "--help", "-h");

    private final Desk desk;
    private final Host host;

    public Tool(Desk desk, Host host) {
        this.desk = desk;
        this.host = host;
    }

    public int run(String... args) {
        if (args.length == 1 && VERSION.contains(args[0])) {
            desk.out().println(Version.text());
            return Exit.DONE.code();
        }
        expect(args);
        List<String> words = List.of(args);
        CommandLine line = line(words);
        int code =
                !isForMending(line, words) && isMissaid(line)
                        ? Exit.INPUT.code()
                        : line.execute(meant(line, words));
        ((Root) line.getCommand()).end();
        if (new Typed(line).has("--dry-run")) {
            host.hearsRehearsal();
        }
        desk.out().flush();
        desk.err().flush();
        return code;
    }

    private static boolean isForMending(CommandLine line, List<String> words) {
        int end = words.indexOf("--");
        List<String> own = words.subList(0, end < 0 ? words.size() : end);
        return own.contains("--help")
                || own.contains("-h")
                || FOR_MENDING.contains(verb(line.getCommandSpec(), own));
    }

    /**
     * Of what stands behind a word that is no verb only the tool's own options are read: the rest
     * could be taken for a verb.
     */
    private static String[] meant(CommandLine line, List<String> words) {
        CommandSpec tool = line.getCommandSpec();
        int verb = verbAt(tool, words);
        if (verb >= words.size() || Verbs.isOne(words.get(verb))) {
            return words.toArray(String[]::new);
        }
        List<String> meant = new ArrayList<>(words.subList(0, verb));
        meant.addAll(own(tool, words.subList(verb + 1, words.size())));
        meant.add(words.get(verb));
        return meant.toArray(String[]::new);
    }

    /** The tool's own options among the words, each with what it is given. */
    static List<String> own(CommandSpec tool, List<String> words) {
        List<String> own = new ArrayList<>();
        for (int at = 0; at < words.size(); at += length(tool, words.get(at))) {
            OptionSpec option = tool.findOption(words.get(at).replaceFirst("=.*", ""));
            if (option != null && !option.usageHelp() && !option.versionHelp()) {
                int end = Math.min(at + length(tool, words.get(at)), words.size());
                own.addAll(words.subList(at, end));
            }
        }
        return own;
    }

    private static String verb(CommandSpec tool, List<String> words) {
        int at = verbAt(tool, words);
        return at < words.size() ? words.get(at) : "";
    }

    /** The place of the first word that is neither an option nor what one is given. */
    private static int verbAt(CommandSpec tool, List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at += length(tool, words.get(at));
        }
        return at;
    }

    /** How many words the word takes with what it is given. */
    private static int length(CommandSpec tool, String word) {
        OptionSpec option = tool.findOption(word);
        return option == null || option.arity().max() == 0 ? 1 : 2;
    }

    private static boolean isMissaid(CommandLine line) {
        Root root = line.getCommand();
        return root.isFirstToRead() && new Missaid(root).isAny();
    }

    /** The command that the arguments mean, which is not run; where they mean none it is told. */
    Optional<Command> read(String... args) {
        CommandLine line = line(List.of(args));
        try {
            var parsed = line.parseArgs(meant(line, List.of(args))).asCommandLineList();
            Object last = parsed.get(parsed.size() - 1).getCommand();
            return Optional.of(last).filter(Command.class::isInstance).map(Command.class::cast);
        } catch (CommandLine.ParameterException misuse) {
            ((Stops) line.getParameterExceptionHandler()).handleParseException(misuse, args);
            return Optional.empty();
        }
    }

    /** The parser of the tool, with the verbs that the words may mean. */
    private CommandLine line(List<String> words) {
        Root root = new Root(desk, Language.of(desk.environment()), host);
        root.settle(words);
        host.serves(root);
        Stops stops = new Stops(root);
        CommandLine line = root.line();
        Verbs.addTo(line, root, verb(line.getCommandSpec(), words));
        root.setDefaults(line);
        line.setHelpFactory(new HelpOf(root));
        line.setOptionsCaseInsensitive(false);
        line.setExpandAtFiles(false);
        line.setAllowSubcommandsAsOptionParameters(true);
        line.setUsageHelpAutoWidth(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(desk.out());
        line.setErr(desk.err());
        line.setParameterExceptionHandler(stops);
        line.setExecutionExceptionHandler(stops);
        return line;
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
        private static final int NARROWEST = 60;
        private static final int WIDEST = 100;

        @Override
        public CommandLine.Help create(CommandSpec spec, CommandLine.Help.ColorScheme colours) {
            spec.resourceBundle(root.texts().help());
            int columns = Screen.of(root.desk()).columns();
            spec.usageMessage().width(Math.max(NARROWEST, Math.min(columns, WIDEST)));
            return new LabelledHelp(spec, colours, new Labels(root.texts().help()));
        }
    }
}
