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

    /** Reads {@code FR:Lycée Exemple}. */
    public static Partner parse(String typed) {
        int colon = typed.indexOf(':');
        InvalidValue.unless(colon > 0, Flaw.PARTNER, OneLine.shown(typed));
        return new Partner(
                typed.substring(0, colon).strip().toUpperCase(Locale.ROOT),
                OneLine.name(typed.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return country + ":" + name;
    }
}
