package cfie.letter;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> register() {
        return cfie.store.Register.class;
    }
}
