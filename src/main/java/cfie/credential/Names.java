package cfie.credential;

import cfie.domain.issued.Certificate;
import cfie.value.Cfie;
import cfie.value.ProjectCode;

/**
 * The identifiers of a credential: the same {@code cfie:} that a certificate's QR code and file
 * bear, so that they hold for good, wherever the office keeps its pages.
 */
record Names(String number, String code) {
    private static final String SCHEME = "cfie:";

    static Names of(Certificate certificate) {
        return new Names(certificate.number().text(), certificate.integrityCode().text());
    }

    static String issuer(Cfie cfie) {
        return SCHEME + cfie.slug();
    }

    String achievement() {
        return SCHEME + number;
    }

    String credential() {
        return achievement() + ":" + code;
    }

    String subject() {
        return credential() + "#titular";
    }

    String activity(ProjectCode project) {
        return achievement() + "#" + project;
    }
}
