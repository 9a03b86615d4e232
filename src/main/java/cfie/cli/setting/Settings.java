package cfie.cli.setting;

import cfie.domain.ledger.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said outside the command line, the nearest first: by the environment, by the file beside
 * the register, by the user's own.
 */
public final class Settings {
    /** The variable by which no file is looked for: the environment says it all. */
    public static final Map<String, String> NO_FILES = Map.of("CFIE_CONFIG", "none");

    private static final String NAMED_BY = "CFIE_CONFIG";

    private static final String NAME = "cfie.properties";

    /** Another program's variables, which say the same as a setting and go before a file. */
    private static final Map<String, List<String>> ALSO_SAID =
            Map.of(
                    "db-user", List.of("PGUSER"),
                    "db-password-file", List.of("CFIE_DB_PASSWORD", "PGPASSWORD"));

    /** Nobody said anything. */
    public static final Settings NONE = new Settings(Map.of());

    private final Map<String, String> environment;
    private final List<SettingsFile> files = new ArrayList<>();
    private final List<Path> places = new ArrayList<>();

    private Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * @param register where the command line says that it is, if it does
     * @param usual where it is if nobody says
     */
    public static Settings of(
            Map<String, String> environment, Optional<String> register, String usual) {
        Settings settings = new Settings(environment);
        if (!environment.entrySet().containsAll(NO_FILES.entrySet())) {
            settings.read(settings.own(), false);
            Optional<Said> said = settings.find("db");
            String db = register.orElse(said.isPresent() ? said.get().value() : usual);
            settings.read(beside(db), true);
        }
        return settings;
    }

    /** The same files, in another environment. */
    public Settings within(Map<String, String> other) {
        Settings settings = new Settings(other);
        settings.files.addAll(files);
        settings.places.addAll(places);
        return settings;
    }

    private void read(Optional<Path> file, boolean isBesideRegister) {
        if (file.isPresent()) {
            read(file.get(), isBesideRegister);
        }
    }

    /** The nearest comes last and goes first; a file counts once, whatever names lead to it. */
    private void read(Path file, boolean isBesideRegister) {
        places.add(0, file);
        if (!Files.exists(file)) {
            if (!isBesideRegister && variable(NAMED_BY).isPresent()) {
                files.add(0, SettingsFile.missing(file, NAMED_BY));
            }
        } else if (files.stream().noneMatch(one -> isSame(one.path(), file))) {
            files.add(0, SettingsFile.read(file, isBesideRegister));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The user's own file, whether it is there or not. */
    private Optional<Path> own() {
        return variable(NAMED_BY)
                .or(
                        () ->
                                variable("XDG_CONFIG_HOME")
                                        .or(() -> variable("APPDATA"))
                                        .map(this::inside))
                .or(() -> variable("HOME").map(home -> inside(home + "/.config")))
                .map(Path::of);
    }

    private String inside(String folder) {
        return folder + "/cfie/" + NAME;
    }

    /** The file beside a register, whether it is there or not; there is none beside a server. */
    private static Optional<Path> beside(String register) {
        try {
            return register.startsWith("jdbc:")
                    ? Optional.empty()
                    : Optional.of(Path.of(register).toAbsolutePath().resolveSibling(NAME));
        } catch (InvalidPathException malformed) {
            // whoever opens it says so
            return Optional.empty();
        }
    }

    /** What is said of an option of a command, whose words have dots between. */
    public Optional<Said> find(String command, String option) {
        return find(command + "." + option).or(() -> find(option));
    }

    public Optional<Said> find(String key) {
        return Setting.named(key)
                .flatMap(
                        setting ->
                                variable(setting.variable())
                                        .map(value -> said(setting, value))
                                        .or(() -> inFiles(key)));
    }

    private static Said said(Setting setting, String value) {
        return new Said(setting, value, setting.variable(), Optional.empty());
    }

    private Optional<Said> inFiles(String key) {
        boolean isAlsoSaid =
                ALSO_SAID.getOrDefault(key, List.of()).stream()
                        .anyMatch(name -> variable(name).isPresent());
        return files.stream()
                .filter(any -> !isAlsoSaid)
                .flatMap(file -> Optional.ofNullable(file.said().get(key)).stream())
                .findFirst();
    }

    /** Whether one key is said nearer than another, or it alone is said. */
    public boolean isNearer(String one, String other) {
        return distance(one) < distance(other);
    }

    /** The environment is nearest, then the files in their order. */
    private int distance(String key) {
        Optional<Said> said = find(key);
        if (said.isPresent() && said.get().line().isEmpty()) {
            return -1;
        }
        int at = 0;
        while (at < files.size() && files.get(at).said().get(key) != said.orElse(null)) {
            at++;
        }
        return said.isPresent() ? at : files.size();
    }

    /** Everything that is said, each where it counts. */
    public List<Said> all() {
        return Setting.all().stream().flatMap(one -> find(one.key()).stream()).toList();
    }

    /** What is said for the key; it has to be one. */
    public Optional<Said> asked(String key) {
        if (Setting.named(key).isEmpty()) {
            throw Setting.unknown(key);
        }
        return find(key);
    }

    /** The files that have problems, and what is wrong with them. */
    public Map<Path, List<Problem>> unsound() {
        Map<Path, List<Problem>> unsound = new LinkedHashMap<>();
        files.stream()
                .filter(file -> !file.problems().isEmpty())
                .forEach(file -> unsound.put(file.path(), file.problems()));
        return unsound;
    }

    /** Where files are looked for, the nearest first, whether there are any or not. */
    public List<Path> places() {
        return places;
    }

    /** The files of settings that others may change. */
    public List<Path> exposed() {
        return files.stream()
                .map(SettingsFile::path)
                .filter(
                        file ->
                                isAllowed(
                                        file,
                                        PosixFilePermission.GROUP_WRITE,
                                        PosixFilePermission.OTHERS_WRITE))
                .toList();
    }

    /** Whether what is said names a file with a secret that others may read. */
    public static boolean isExposed(Said said) {
        return said.setting().is(Setting.Trait.SECRET)
                && isAllowed(
                        Path.of(said.value()),
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
    }

    private static boolean isAllowed(Path file, PosixFilePermission... permissions) {
        try {
            Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
            return Set.of(permissions).stream().anyMatch(granted::contains);
        } catch (IOException | UnsupportedOperationException unknown) {
            // whoever reads it says so
            return false;
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
