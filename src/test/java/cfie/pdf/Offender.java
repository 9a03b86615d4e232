package cfie.pdf;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> domain() {
        return cfie.domain.issued.Certificate.class;
    }

    static Class<?> flow() {
        return cfie.pdf.flow.Flow.class;
    }
}
