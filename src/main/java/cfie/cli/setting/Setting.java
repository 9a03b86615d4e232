package cfie.cli.setting;

import cfie.value.Misspelt;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An option that may stand in a file of settings, under its own name; behind a command's, where it
 * means something else elsewhere. What the register keeps of a centre is none.
 *
 * @param command the command's words, with dots between; none where the option means the same for
 *     all
 */
public record Setting(Optional<String> command, String option, Set<Trait> traits) {
    /** What has to be known of a setting besides its name. */
    public enum Trait {
        /** Names a file or a folder, as seen from the file of settings. */
        PLACE,
        /** Names a file that nobody else may read. */
        SECRET,
        /** Says where the register is, and so cannot stand beside it. */
        LEADS_THERE
    }

    private static final List<Setting> ALL =
            Stream.of(
                            of("db", Trait.LEADS_THERE),
                            of("db-user"),
                            of("db-password-file", Trait.PLACE, Trait.SECRET),
                            of("db-key-file", Trait.PLACE, Trait.SECRET),
                            of("wait"),
                            of("lang"),
                            of("color"),
                            of("keep-backups"),
                            of("sign", Trait.PLACE, Trait.SECRET),
                            of("sign-password-file", Trait.PLACE, Trait.SECRET),
                            of("sign-alias"),
                            of("tsa"),
                            of("certify.cfie"),
                            of("certify.out", Trait.PLACE),
                            of("reissue.out", Trait.PLACE),
                            of("doctor.out", Trait.PLACE),
                            of("evaluate.by"),
                            of("decide.by"),
                            of("revoke.by"),
                            of("reissue.by"),
                            of("pending.cfie"),
                            of("letters.cfie"),
                            of("letters.out", Trait.PLACE),
                            of("letters.send"),
                            of("letters.sender"),
                            of("letters.password-file", Trait.PLACE, Trait.SECRET),
                            of("letters.texts", Trait.PLACE),
                            of("letters.certificates", Trait.PLACE))
                    .toList();

    /** Kept of each centre by the register itself. */
    private static final Set<String> OF_REGISTER =
            Set.of(
                    "cfie",
                    "director",
                    "post",
                    "place",
                    "legal-basis",
                    "verification-address",
                    "logo",
                    "signature-image",
                    "municipality");

    private static Setting of(String key, Trait... traits) {
        int dot = key.lastIndexOf('.');
        return new Setting(
                Optional.of(key).filter(any -> dot >= 0).map(any -> any.substring(0, dot)),
                key.substring(dot + 1),
                Arrays.stream(traits).collect(Collectors.toSet()));
    }

    public static List<Setting> all() {
        return ALL;
    }

    public static Optional<Setting> named(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    static boolean isOfRegister(String key) {
        return OF_REGISTER.contains(key);
    }

    /** Whoever writes this key means to write a secret itself. */
    static boolean isSecret(String key) {
        return key.endsWith("password") || named(key + "-file").isPresent();
    }

    /** The key that is written most like it. */
    static String nearest(String typed) {
        return ALL.stream()
                .map(Setting::key)
                .min(Comparator.comparingInt(key -> distance(key, typed)))
                .orElseThrow();
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        return Misspelt.distance(one, other);
    }

    public String key() {
        return command.map(one -> one + "." + option).orElse(option);
    }

    /** The variable of the environment that says it. */
    public String variable() {
        return "CFIE_" + key().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
