package cfie.store.table;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> register() {
        return cfie.store.Register.class;
    }

    static Class<?> knot() {
        return cfie.store.fact.Schools.class;
    }
}
