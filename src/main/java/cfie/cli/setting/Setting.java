package cfie.cli.setting;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Misspelt;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String CENTRE = "cfie set-cfie CFIE";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private static final Map<String, Setting> ALL =
            byKey(
                    of("db", Trait.PLACE, Trait.LEADS_THERE),
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
                    of("trust", Trait.PLACE),
                    of("certify.by"),
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
                    of("letters.certificates", Trait.PLACE));

    /** Kept by the register itself: what tells it. */
    private static final Map<String, String> OF_REGISTER =
            Map.ofEntries(
                    Map.entry("office", CENTRE),
                    Map.entry("director", CENTRE + " --director"),
                    Map.entry("post", CENTRE + " --post"),
                    Map.entry("place", CENTRE + " --place"),
                    Map.entry("legal-basis", CENTRE + " --legal-basis"),
                    Map.entry("verification-address", CENTRE + " --verification-address"),
                    Map.entry("logo", CENTRE + " --logo"),
                    Map.entry("signature", CENTRE + " --signature-image"),
                    Map.entry("signature-image", CENTRE + " --signature-image"),
                    Map.entry("municipality", CENTRE + " --municipality"),
                    Map.entry("calendar", "cfie calendar set"));

    private static Setting of(String key, Trait... traits) {
        int dot = key.lastIndexOf('.');
        return new Setting(
                Optional.of(key).filter(any -> dot >= 0).map(any -> any.substring(0, dot)),
                key.substring(dot + 1),
                Arrays.stream(traits).collect(Collectors.toSet()));
    }

    private static Map<String, Setting> byKey(Setting... all) {
        Map<String, Setting> byKey = new LinkedHashMap<>();
        for (Setting one : all) {
            byKey.put(one.key(), one);
        }
        return byKey;
    }

    public static List<Setting> all() {
        return List.copyOf(ALL.values());
    }

    /** Asked for every option of every command. */
    public static Optional<Setting> named(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /** Why there is no setting with that key. */
    static InvalidValue unknown(String key) {
        String kept = OF_REGISTER.get(key.replaceFirst("^set-cfie\\.", ""));
        if (kept != null) {
            return new InvalidValue(Flaw.SETTING_OF_REGISTER, kept);
        }
        if (key.endsWith("password") || named(key + "-file").isPresent()) {
            return new InvalidValue(Flaw.SETTING_SECRET);
        }
        String meant = meant(key).map(Setting::key).collect(Collectors.joining(", "));
        return meant.isEmpty()
                ? new InvalidValue(Flaw.SETTING_UNKNOWN)
                : new InvalidValue(Flaw.SETTING_MISTYPED, meant);
    }

    /** Those of a command that are called so, or else the one that is written most like it. */
    private static Stream<Setting> meant(String typed) {
        List<Setting> called =
                ALL.values().stream().filter(one -> one.option.equals(typed)).toList();
        return called.isEmpty()
                ? Misspelt.meant(typed, ALL.keySet()).flatMap(Setting::named).stream()
                : called.stream();
    }

    public String key() {
        return command.map(one -> one + "." + option).orElse(option);
    }

    /** The variable of the environment that says it. */
    public String variable() {
        return "CFIE_" + key().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Whether it is a file or a folder that the value names, and not a server. */
    boolean isPlace(String value) {
        return is(Trait.PLACE) && !(is(Trait.LEADS_THERE) && ADDRESS.matcher(value).matches());
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
