package cfie.credential;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> pdf() {
        return cfie.certificate.CertificatePdf.class;
    }
}
