package cfie.table;

/** Breaks a rule of the house on purpose, so that the rule is seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> domain() {
        return cfie.domain.Report.class;
    }
}
