import cfie.certificate.CertificatePdf;
import cfie.credential.Credential;
import cfie.credential.SecuredCredential;
import cfie.domain.issued.Certificate;
import cfie.pdf.Attachment;
import cfie.pdf.Signable;
import cfie.press.KeySigner;
import cfie.signature.Pades;
import cfie.signature.SigningKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** Certificates drawn, their credentials secured, and the whole signed, each for itself. */
final class Signed {
    private static final CertificatePdf OURS = new CertificatePdf();
    private static final Instant MOMENT = Instant.parse("2026-06-30T10:00:00Z");
    private static final char[] PASSWORD = "una-clave".toCharArray();
    private static final int RECORDS = 1_000;
    private static final Certificate[] CERTIFICATES = new Certificate[RECORDS];

    private Signed() {}

    /** What is attached to a certificate. */
    private interface Attaching {
        Attachment of(Certificate certificate);
    }

    /** Arguments: an RSA key, one on P-256, seconds for each, and what openssl signs with each. */
    public static void main(String[] words) throws Exception {
        for (int which = 0; which < RECORDS; which++) {
            CERTIFICATES[which] = Records.certificate(which);
        }
        SigningKey rsa = SigningKey.open(Path.of(words[0]), PASSWORD);
        SigningKey curve = SigningKey.open(Path.of(words[1]), PASSWORD);
        int seconds = Integer.parseInt(words[2]);
        double rsaBare = Double.parseDouble(words[3]);
        double bare = drawn("not signed", seconds, Records::credential);
        double onCurve = signed("P-256", curve, seconds, Records::credential);
        Stopwatch.ratio("/ not signed", onCurve, bare);
        double both = signed("P-256, credential by P-256 too", curve, seconds, secured(curve));
        Stopwatch.ratio("/ not signed", both, bare);
        double byRsa = signed("RSA-2048", rsa, seconds, Records::credential);
        Stopwatch.ratio("/ openssl's signatures", byRsa, rsaBare);
        double mixed = signed("RSA-2048, credential by P-256", rsa, seconds, secured(curve));
        Stopwatch.ratio("/ openssl's signatures", mixed, rsaBare);
        double twice = signed("RSA-2048, credential by it too", rsa, seconds, secured(rsa));
        Stopwatch.ratio("two each / openssl's signatures", 2 * twice, rsaBare);
    }

    private static Attaching secured(SigningKey key) {
        SecuredCredential credentials = new SecuredCredential(new KeySigner(key));
        return certificate -> {
            String token = credentials.of(Credential.of(certificate));
            byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
            return Records.attached("application/jwt", bytes);
        };
    }

    private static double drawn(String name, int seconds, Attaching attaching) throws Exception {
        return Stopwatch.lasting(
                        seconds,
                        which -> {
                            Certificate certificate = CERTIFICATES[which % RECORDS];
                            return OURS.of(certificate, attaching.of(certificate)).length;
                        })
                .print(name)
                .rate();
    }

    private static double signed(String name, SigningKey key, int seconds, Attaching attaching)
            throws Exception {
        Pades pades = new Pades(key);
        CertificatePdf.Signing signing = new CertificatePdf.Signing(MOMENT, pades.room());
        return Stopwatch.lasting(
                        seconds,
                        which -> {
                            Certificate certificate = CERTIFICATES[which % RECORDS];
                            Attachment attached = attaching.of(certificate);
                            Signable signable = OURS.signable(certificate, attached, signing);
                            return signable.sign(pades.sign(signable.digest())).length;
                        })
                .print(name)
                .rate();
    }
}
