package cfie.signature;

import cfie.value.OneLine;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The authorities whose word the office takes: a signer's certificate must lead to one of them. */
public final class TrustAnchors {
    private static final long LONGEST = 4L << 20;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN CERTIFICATE-----[^-]{1,20000}-----END CERTIFICATE-----");

    private final List<X509Certificate> certificates;

    public TrustAnchors(List<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /** Reads a PEM file with one certificate or several; what stands between them is no matter. */
    public static TrustAnchors of(Path pem) {
        String named = OneLine.shown(pem.toString());
        try {
            if (Files.size(pem) > LONGEST) {
                throw new Refusal(Refusal.Reason.ANCHORS_UNREADABLE, named);
            }
            List<X509Certificate> certificates =
                    BLOCK.matcher(Files.readString(pem, StandardCharsets.ISO_8859_1))
                            .results()
                            .map(block -> certificate(block.group(), named))
                            .toList();
            if (certificates.isEmpty()) {
                throw new Refusal(Refusal.Reason.ANCHORS_UNREADABLE, named);
            }
            return new TrustAnchors(certificates);
        } catch (IOException unreadable) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, named);
        }
    }

    public List<X509Certificate> certificates() {
        return certificates;
    }

    /** Whether a certificate leads to a trusted one, through those carried, at a moment. */
    public boolean trust(X509Certificate signer, List<X509Certificate> carried, Instant moment) {
        try {
            if (certificates.contains(signer)) {
                signer.checkValidity(Date.from(moment));
                return true;
            }
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            Set<TrustAnchor> anchors = new HashSet<>();
            certificates.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, wanted);
            parameters.addCertStore(
                    CertStore.getInstance(
                            "Collection", new CollectionCertStoreParameters(carried)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(moment));
            CertPath path = CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath();
            return !path.getCertificates().isEmpty();
        } catch (GeneralSecurityException | RuntimeException unknown) {
            return false;
        }
    }

    /** Whether the authority of a time-stamp is trusted at the moment that it gives. */
    boolean trust(Stamp stamp) {
        return trust(stamp.authority(), stamp.carried(), stamp.at());
    }

    private static X509Certificate certificate(String block, String named) {
        try {
            byte[] bytes = block.getBytes(StandardCharsets.US_ASCII);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(bytes));
        } catch (GeneralSecurityException malformed) {
            throw new Refusal(Refusal.Reason.ANCHORS_UNREADABLE, named);
        }
    }
}
