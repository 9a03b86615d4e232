package cfie.value;

import java.util.Arrays;

/** The nine provinces of Castilla y León, with the two digits that open their schools' codes. */
public enum Province {
    AVILA("05", "Ávila"),
    BURGOS("09", "Burgos"),
    LEON("24", "León"),
    PALENCIA("34", "Palencia"),
    SALAMANCA("37", "Salamanca"),
    SEGOVIA("40", "Segovia"),
    SORIA("42", "Soria"),
    VALLADOLID("47", "Valladolid"),
    ZAMORA("49", "Zamora");

    private final String code;
    private final String title;

    Province(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Reads its name, with or without accents, in any case. */
    public static Province parse(String typed) {
        String name = Folded.of(typed);
        return Arrays.stream(values())
                .filter(province -> Folded.of(province.title).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(Flaw.PROVINCE_UNKNOWN, OneLine.shown(typed)));
    }

    static boolean isCode(String code) {
        return Arrays.stream(values()).anyMatch(province -> province.code.equals(code));
    }

    public static Province ofCode(String code) {
        return Arrays.stream(values())
                .filter(province -> province.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
