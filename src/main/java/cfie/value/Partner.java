package cfie.value;

import java.util.Locale;
import java.util.Set;

/** A school that shares a project with ours, and the country it is in (ISO 3166 alpha-2). */
public record Partner(String country, String name) {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Partner {
        InvalidValue.unless(COUNTRIES.contains(country), Flaw.COUNTRY, OneLine.shown(country));
    }

    /** Reads the code of a country. */
    public static String country(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        InvalidValue.unless(COUNTRIES.contains(code), Flaw.COUNTRY, OneLine.shown(typed));
        return code;
    }

    /** Reads {@code FR:Lycée Exemple}. */
    public static Partner parse(String typed) {
        int colon = typed.indexOf(':');
        InvalidValue.unless(colon > 0, Flaw.PARTNER, OneLine.shown(typed));
        return new Partner(
                country(typed.substring(0, colon)), OneLine.name(typed.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return country + ":" + name;
    }
}
