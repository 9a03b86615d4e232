package cfie.demo;

/** Breaks a rule of the house on purpose, so that the rule is seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> table() {
        return cfie.table.CsvWriter.class;
    }
}
