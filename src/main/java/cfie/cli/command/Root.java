package cfie.cli.command;

import cfie.cli.screen.Desk;
import cfie.cli.screen.Ink;
import cfie.cli.screen.Language;
import cfie.cli.screen.Progress;
import cfie.cli.screen.Texts;
import cfie.cli.setting.Said;
import cfie.cli.setting.Settings;
import cfie.store.Lookalikes;
import cfie.store.engine.Visit;
import cfie.store.ledger.Clerk;
import cfie.value.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The options that mean the same on every command, and what they settle. */
public final class Root extends Words implements Callable<Integer> {
    private final Word<Optional<String>> db = option("--db", "PATH|URL", Words::text).everywhere();
    private final Word<Optional<String>> dbUser =
            option("--db-user", "NAME", Words::text).everywhere();
    private final Word<Optional<Path>> dbPasswordFile =
            option("--db-password-file", "FILE", Path::of).everywhere();
    private final Word<Optional<Path>> dbKeyFile =
            option("--db-key-file", "FILE", Path::of).everywhere().settingIf(this::isInFile);
    private final Word<Duration> wait =
            option("--wait", "SECONDS", Patience::parse, Patience.USUAL).everywhere();
    private final Word<Optional<Language>> lang =
            option("--lang", "es|en", oneOf(Language.class)).everywhere();
    private final Word<Boolean> quiet = flag("-q", "--quiet").everywhere();
    private final Word<Boolean> verbose = flag("-v", "--verbose").everywhere();
    private final Word<Boolean> noProgress = flag("--no-progress").everywhere();
    private final Word<Ink.Wish> color =
            option("--color", "auto|always|never", oneOf(Ink.Wish.class), Ink.Wish.AUTO)
                    .everywhere();
    private final Word<Boolean> stacktrace = flag("--stacktrace").hidden().everywhere();
    private final Desk desk;
    private final Host host;
    private final ToProgram toProgram = new ToProgram();

    private boolean json;
    private Settings settings = Settings.NONE;
    private boolean isFirstToRead;
    private Texts texts;
    private CommandLine line;
    private Lookalikes.Found meant = Lookalikes.Found.NOTHING;
    private Optional<Progress> progress = Optional.empty();
    private final Farewell farewell = new Farewell(this);

    public Root(Desk desk, Language language) {
        this(desk, language, Host.PROCESS);
    }

    public Root(Desk desk, Language language, Host host) {
        this.desk = desk;
        this.host = host;
        this.texts = new Texts(language);
    }

    /**
     * Settings, language and form must be known before the arguments are read, since reading may
     * complain.
     */
    public void settle(List<String> args) {
        Arguments typed = new Arguments(args);
        json = typed.wantJson();
        Surroundings around = new Surroundings(desk.environment());
        Optional<String> db = Optional.of(typed.valueOf("--db")).filter(said -> !said.isEmpty());
        Optional<Settings> handed = host.settings().filter(any -> db.isEmpty());
        isFirstToRead = handed.isEmpty();
        settings = handed.orElseGet(() -> Settings.of(desk.environment(), db, around.register()));
        String lang = typed.valueOf("--lang");
        String said =
                lang.isEmpty() && around.variable("CFIE_LANG").isEmpty()
                        ? settings.find("lang").map(Said::value).orElse("")
                        : lang;
        Arrays.stream(Language.values())
                .filter(one -> one.word().equalsIgnoreCase(said))
                .forEach(one -> texts = new Texts(one));
    }

    /** Whether nobody read these files of settings before, and told what is wrong with them. */
    public boolean isFirstToRead() {
        return isFirstToRead;
    }

    public Settings settings() {
        return settings;
    }

    /** The parser of the tool, still without verbs. */
    public CommandLine line() {
        line = new CommandLine(spec().name("cfie"));
        return line;
    }

    /** Options that nobody types are worth what the settings say; for all verbs that it has. */
    public void setDefaults(CommandLine withVerbs) {
        withVerbs.setDefaultValueProvider(new Defaults(this, settings));
    }

    public Desk desk() {
        return desk;
    }

    public Texts texts() {
        return texts;
    }

    /** The office as a command goes to it. */
    Office office(Command command, String name) {
        Keys keys =
                new Keys(
                        dbUser.value(),
                        dbPasswordFile.value(),
                        dbKeyFile.value(),
                        new Surroundings(desk.environment()));
        Visit visit = new Visit(Optional.of(name), wait.value(), desk.clock(), new Onlooker(this));
        return new Office(db.value(), keys, visit, command);
    }

    private boolean isInFile() {
        return !db.value().orElse("").startsWith("jdbc:");
    }

    public HandedDown handedDown() {
        return HandedDown.of(this, new Typed(line));
    }

    public Host host() {
        return host;
    }

    /** Tells what stopped a command: as a value, or in these words. */
    public void stopped(Map<String, Object> error, Runnable words) {
        progress.ifPresent(Progress::done);
        if (host.hears(error)) {
            return;
        }
        if (json) {
            desk.err().println(toProgram.stopped(error));
        } else {
            words.run();
        }
    }

    /** Who is at work, with which command. */
    public Clerk clerk(String verb) {
        return new Clerk(user(), verb, desk.clock());
    }

    public String user() {
        return desk.environment().getOrDefault("CFIE_USER", "");
    }

    public Ink ink() {
        return Ink.of(color.value(), desk, Desk.Printed.RESULT);
    }

    public Ink inkOfMessages() {
        return Ink.of(color.value(), desk, Desk.Printed.MESSAGES);
    }

    public boolean wantsJson() {
        return json;
    }

    public boolean wantsTrace() {
        return stacktrace.value();
    }

    /** What might have been meant, for whoever tells what stopped the command. */
    void suggest(Lookalikes.Found some) {
        meant = some;
    }

    public Lookalikes.Found meant() {
        return meant;
    }

    /** Tells something beside the result; a program has no use for it. */
    public void note(String key, Object... details) {
        if (!quiet.value() && !json) {
            warn(key, details);
        }
    }

    /** Tells what only the curious want to know. */
    public void detail(String key, Object... details) {
        if (verbose.value()) {
            desk.err().println(texts.say(key, details));
        }
    }

    /** Tells a warning, which even the quiet hear. */
    public void warn(String key, Object... details) {
        warnInWords(texts.say(key, details));
    }

    /** Tells a warning that has its words; to a program all of them, in the end, as one value. */
    public void warnInWords(String sentence) {
        if (json) {
            toProgram.warn(sentence);
        } else {
            progress.ifPresent(Progress::done);
            desk.err().println(sentence);
        }
    }

    /** That the command has ended: what a program was not told with what stopped it is told now. */
    public void end() {
        toProgram.ended().ifPresent(desk.err()::println);
    }

    public Farewell farewell() {
        return farewell;
    }

    public Progress progress(String key, Progress.Extent extent) {
        var watch =
                new Progress.Watch(desk.err(), new Onlooker(this), System::nanoTime, host::goOn);
        progress = Optional.of(new Progress(watch, texts, texts.say(key), extent));
        return progress.get();
    }

    boolean wantsProgress() {
        return !noProgress.value();
    }

    /** Whether a person looks on who wants to know how things go. */
    boolean isWatched() {
        return desk.isSeen(Desk.Printed.MESSAGES) && !quiet.value();
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(line, texts.say("usage.command-missing"));
    }
}
