package cfie.certificate;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> sheet() {
        return cfie.table.CsvWriter.class;
    }

    static Class<?> provider() {
        return org.bouncycastle.jce.provider.BouncyCastleProvider.class;
    }

    static float version(org.apache.pdfbox.pdmodel.PDDocument document) {
        return document.getVersion();
    }
}
