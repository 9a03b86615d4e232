package cfie.signature;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> certificate() {
        return cfie.domain.issued.Certificate.class;
    }
}
