package cfie.press;

import cfie.credential.Credential;
import cfie.domain.issued.Certificate;
import cfie.pdf.Attachment;
import java.nio.charset.StandardCharsets;

/** The credential as the file inside a certificate's PDF. */
final class CredentialFile {
    /** The name of a credential that stands by itself, and of one that its issuer signed. */
    static final String PLAIN = "credencial.json";

    static final String SECURED = "credencial.jwt";

    private static final String MEANING = "El mismo certificado como credencial Open Badges 3.0";

    private CredentialFile() {}

    static Attachment plain(Certificate certificate) {
        byte[] content = Credential.of(certificate).bytes();
        return new Attachment(PLAIN, "application/ld+json", MEANING, content);
    }

    static Attachment secured(String token) {
        byte[] content = token.getBytes(StandardCharsets.US_ASCII);
        return new Attachment(SECURED, "application/jwt", MEANING, content);
    }
}
