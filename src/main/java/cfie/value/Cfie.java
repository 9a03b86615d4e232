package cfie.value;

import java.util.Arrays;
import java.util.Locale;

/**
 * The thirteen territorial teacher-training centres: the ones that certify. The three specific ones
 * (languages, ICT, methodology) never do: they are a {@link Body} and no more.
 */
public enum Cfie {
    AVILA("Ávila", Province.AVILA),
    BURGOS("Burgos", Province.BURGOS),
    MIRANDA_DE_EBRO("Miranda de Ebro", Province.BURGOS),
    LEON("León", Province.LEON),
    PONFERRADA("Ponferrada", Province.LEON),
    PALENCIA("Palencia", Province.PALENCIA),
    SALAMANCA("Salamanca", Province.SALAMANCA),
    CIUDAD_RODRIGO("Ciudad Rodrigo", Province.SALAMANCA),
    SEGOVIA("Segovia", Province.SEGOVIA),
    SORIA("Soria", Province.SORIA),
    VALLADOLID("Valladolid", Province.VALLADOLID),
    ZAMORA("Zamora", Province.ZAMORA),
    BENAVENTE("Benavente", Province.ZAMORA);

    private final String seat;
    private final Province province;

    Cfie(String seat, Province province) {
        this.seat = seat;
        this.province = province;
    }

    /** Reads its slug, or the town's name: {@code miranda-de-ebro}, {@code CFIE de León}. */
    public static Cfie parse(String typed) {
        String slug = Body.slug(typed);
        return Arrays.stream(values())
                .filter(cfie -> cfie.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> unknown(slug, typed));
    }

    private static InvalidValue unknown(String slug, String typed) {
        return new Body(slug).isSpecific()
                ? new InvalidValue(Flaw.CFIE_SPECIFIC, OneLine.shown(typed))
                : new InvalidValue(
                        Flaw.CFIE_UNKNOWN,
                        OneLine.shown(typed),
                        Arrays.stream(values()).map(Cfie::slug).toList());
    }

    /** The one in the province's capital: the default of every school of the province. */
    public static Cfie ofCapital(Province province) {
        return Arrays.stream(values())
                .filter(cfie -> cfie.seat.equals(province.title()))
                .findFirst()
                .orElseThrow();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The town of the centre: {@code Miranda de Ebro}. */
    public String seat() {
        return seat;
    }

    /** The province that the town is in. */
    public Province province() {
        return province;
    }

    /** The centre's name as documents print it. */
    public String title() {
        return "CFIE de " + seat;
    }

    @Override
    public String toString() {
        return slug();
    }
}
