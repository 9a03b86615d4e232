package cfie.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A school that shares a project with ours, and the country it is in (ISO 3166 alpha-2). */
public record Partner(String country, String name) {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern ANOTHER = Pattern.compile("[,;/]\\s*(\\p{L}[\\p{L} ]*):");

    public Partner {
        InvalidValue.unless(isCountry(country), Flaw.COUNTRY, OneLine.shown(country));
    }

    /** Whether it is the code of a country. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** Reads the code of a country, in any case, or its name in Spanish or English. */
    public static String country(String typed) {
        return named(typed).orElseThrow(() -> new InvalidValue(Flaw.COUNTRY, OneLine.shown(typed)));
    }

    /** Reads {@code FR:Lycée Exemple}; of one school, for another would be lost in its name. */
    public static Partner parse(String typed) {
        int colon = typed.indexOf(':');
        InvalidValue.unless(colon > 0, Flaw.PARTNER, OneLine.shown(typed));
        String name = OneLine.name(typed.substring(colon + 1));
        InvalidValue.unless(
                ANOTHER.matcher(name).results().noneMatch(one -> named(one.group(1)).isPresent()),
                Flaw.PARTNERS_UNPARTED,
                OneLine.shown(typed));
        return new Partner(country(typed.substring(0, colon)), name);
    }

    private static Optional<String> named(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return isCountry(code)
                ? Optional.of(code)
                : Optional.ofNullable(Names.CODES.get(Folded.of(typed)));
    }

    /** By which names countries go; looked at only where somebody types one. */
    private static final class Names {
        /** What people say and Java does not, or not in every version. */
        private static final Map<String, String> CALLED_TOO =
                Map.ofEntries(
                        Map.entry("republica checa", "CZ"),
                        Map.entry("czech republic", "CZ"),
                        Map.entry("republica eslovaca", "SK"),
                        Map.entry("holanda", "NL"),
                        Map.entry("holland", "NL"),
                        Map.entry("macedonia", "MK"),
                        Map.entry("bosnia", "BA"),
                        Map.entry("turkey", "TR"),
                        Map.entry("turkiye", "TR"),
                        Map.entry("gran bretana", "GB"),
                        Map.entry("great britain", "GB"));

        static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>(CALLED_TOO);
            for (String code : COUNTRIES) {
                Locale country = new Locale("", code);
                codes.put(Folded.of(country.getDisplayCountry(SPANISH)), code);
                codes.put(Folded.of(country.getDisplayCountry(Locale.ENGLISH)), code);
            }
            return codes;
        }
    }

    @Override
    public String toString() {
        return country + ":" + name;
    }
}
