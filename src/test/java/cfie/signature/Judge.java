package cfie.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;

/** The European Union's own judge of signatures, with the tests' authority as the one trusted. */
public final class Judge {
    private Judge() {}

    /** What is judged of the first signature at a moment. */
    public static String verdict(byte[] pdf, Instant judged) {
        SimpleReport report = report(pdf, judged);
        return String.valueOf(report.getIndication(report.getFirstSignatureId()));
    }

    static SimpleReport report(byte[] pdf) {
        return report(pdf, Certifier.JUDGED);
    }

    private static SimpleReport report(byte[] pdf, Instant judged) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(Keys.CERTIFIER.root()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(
                new ExternalResourcesCRLSource(
                        new ByteArrayInputStream(Keys.CERTIFIER.revoked(judged))));
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(judged));
        return validator.validateDocument().getSimpleReport();
    }
}
