package cfie.value;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> knot() {
        return cfie.domain.Outcome.class;
    }
}
