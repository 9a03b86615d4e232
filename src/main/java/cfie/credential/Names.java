package cfie.credential;

import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.IntegrityCode;
import cfie.value.ProjectCode;

/**
 * The identifiers of a credential: the same {@code cfie:} that a certificate's QR code and file
 * bear, so that they hold for good, wherever the office keeps its pages.
 */
final class Names {
    static final String SCHEME = "cfie:";
    private static final String SUBJECT = "#titular";

    private Names() {}

    static String issuer(Cfie cfie) {
        return SCHEME + cfie.slug();
    }

    static String achievement(CertificateNumber number) {
        return SCHEME + number.text();
    }

    static String credential(CertificateNumber number, IntegrityCode code) {
        return achievement(number) + ":" + code;
    }

    static String subject(CertificateNumber number, IntegrityCode code) {
        return credential(number, code) + SUBJECT;
    }

    static String activity(CertificateNumber number, ProjectCode project) {
        return achievement(number) + "#" + project;
    }
}
