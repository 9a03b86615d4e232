import cfie.certificate.CertificatePdf;
import cfie.domain.issued.Certificate;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * So many certificates with their credentials, made one after another in a process of their own.
 */
final class Batch {
    private Batch() {}

    /**
     * Arguments: how many, the folder of the templates, and one for the files, if they are kept.
     */
    public static void main(String[] words) throws Exception {
        int count = Integer.parseInt(words[0]);
        CertificatePdf pdf = new CertificatePdf(Path.of(words[1]));
        for (int which = 0; which < count; which++) {
            Certificate certificate = Records.certificate(which);
            try (OutputStream target = target(words, which)) {
                pdf.write(certificate, Records.credential(certificate), target);
            }
        }
    }

    private static OutputStream target(String[] words, int which) throws Exception {
        return words.length < 3
                ? new Counted()
                : Files.newOutputStream(Path.of(words[2]).resolve(which + ".pdf"));
    }
}
