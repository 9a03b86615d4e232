package cfie.cli;

import cfie.value.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The options that mean the same on every command, and what they settle. */
@CommandLine.Command(
        name = "cfie",
        mixinStandardHelpOptions = true,
        versionProvider = Root.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        sortOptions = false)
final class Root implements Callable<Integer> {
    private final Desk desk;
    private boolean json;
    private Texts texts;

    @CommandLine.Option(names = "--db", paramLabel = "PATH", scope = CommandLine.ScopeType.INHERIT)
    private Optional<String> db;

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "es|en",
            scope = CommandLine.ScopeType.INHERIT)
    private Optional<Language> lang;

    @CommandLine.Option(
            names = {"-q", "--quiet"},
            scope = CommandLine.ScopeType.INHERIT)
    private boolean quiet;

    @CommandLine.Option(
            names = {"-v", "--verbose"},
            scope = CommandLine.ScopeType.INHERIT)
    private boolean verbose;

    @CommandLine.Option(names = "--no-progress", scope = CommandLine.ScopeType.INHERIT)
    private boolean noProgress;

    @CommandLine.Option(
            names = "--color",
            paramLabel = "auto|always|never",
            scope = CommandLine.ScopeType.INHERIT)
    private Optional<Colours> color;

    @CommandLine.Option(
            names = "--stacktrace",
            hidden = true,
            scope = CommandLine.ScopeType.INHERIT)
    private boolean stacktrace;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    Root(Desk desk, Language language) {
        this.desk = desk;
        this.texts = new Texts(language);
    }

    /** Whether text is coloured; today's output has no colours, so every choice is honoured. */
    enum Colours implements Worded {
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * Language and form must be known before the arguments are read, since reading may complain.
     */
    void settle(List<String> args) {
        json = valueOf("--format", args).equalsIgnoreCase(Format.JSON.word());
        Arrays.stream(Language.values())
                .filter(one -> one.word().equalsIgnoreCase(valueOf("--lang", args)))
                .forEach(one -> texts = new Texts(one));
    }

    private static String valueOf(String option, List<String> args) {
        int at = args.indexOf(option);
        return args.stream()
                .filter(arg -> arg.startsWith(option + "="))
                .map(arg -> arg.substring(option.length() + 1))
                .findFirst()
                .orElse(at >= 0 && at + 1 < args.size() ? args.get(at + 1) : "");
    }

    Desk desk() {
        return desk;
    }

    Texts texts() {
        return texts;
    }

    Office office() {
        return new Office(db, desk.environment());
    }

    boolean wantsJson() {
        return json;
    }

    boolean wantsTrace() {
        return stacktrace;
    }

    /** Tells something beside the result. */
    void note(String key, Object... details) {
        if (!quiet && !json) {
            desk.err().println(texts.say(key, details));
        }
    }

    /** Tells what only the curious want to know. */
    void detail(String key, Object... details) {
        if (verbose) {
            desk.err().println(texts.say(key, details));
        }
    }

    /** Tells a warning, which even the quiet hear. */
    void warn(String key, Object... details) {
        if (!json) {
            desk.err().println(texts.say(key, details));
        }
    }

    Progress progress(String key) {
        return new Progress(desk.err(), texts.say(key), desk.isTerminal() && !noProgress && !quiet);
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), texts.say("usage.command-missing"));
    }

    /** The version, from the jar's manifest. */
    static String version() {
        String version = Root.class.getPackage().getImplementationVersion();
        return "cfie " + (version == null ? "development" : version);
    }

    /** Tells the version wherever it is asked for. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {version()};
        }
    }
}
