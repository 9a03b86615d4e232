package cfie.demo;

import java.util.List;

/** Who keeps an invented school: nearly always the administration. */
enum DemoSchool {
    PUBLIC("public", "", Words.TYPES, Words.SCHOOLS),
    SUBSIDISED("private", "yes", List.of("Colegio"), Words.PRIVATE_SCHOOLS),
    PRIVATE("private", "no", List.of("CPrEI"), Words.PRIVATE_SCHOOLS);

    private static final int SUBSIDISED_EACH = 8;
    private static final int PRIVATE_EACH = 24;

    private final String ownership;
    private final String subsidised;
    private final List<String> types;
    private final List<String> names;

    DemoSchool(String ownership, String subsidised, List<String> types, List<String> names) {
        this.ownership = ownership;
        this.subsidised = subsidised;
        this.types = types;
        this.names = names;
    }

    /** By its number: so many that each year of some size has all of them. */
    static DemoSchool of(int number) {
        if (number % PRIVATE_EACH == 5) {
            return PRIVATE;
        }
        return number % SUBSIDISED_EACH == 3 ? SUBSIDISED : PUBLIC;
    }

    String ownership() {
        return ownership;
    }

    String subsidised() {
        return subsidised;
    }

    String type(Dice dice) {
        return dice.oneOf(types);
    }

    String name(Dice dice) {
        return dice.oneOf(names);
    }
}
