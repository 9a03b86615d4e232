package cfie.value;

import java.util.Locale;
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

    /** Reads the code of a country, in any case, or its name in Spanish. */
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
                : COUNTRIES.stream().filter(one -> isNameOf(one, Folded.of(typed))).findFirst();
    }

    private static boolean isNameOf(String code, String folded) {
        return Folded.of(new Locale("", code).getDisplayCountry(SPANISH)).equals(folded);
    }

    @Override
    public String toString() {
        return country + ":" + name;
    }
}
