package cfie.sheet.list;

/** Breaks a rule of the house on purpose, so that the rule is seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> columns() {
        return cfie.sheet.Sheet.class;
    }
}
