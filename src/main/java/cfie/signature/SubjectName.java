package cfie.signature;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Whose a certificate is. */
final class SubjectName {
    private SubjectName() {}

    /** The common name; where there is none, all that the certificate says of its subject. */
    static String of(X509Certificate certificate) {
        X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] names = subject.getRDNs(BCStyle.CN);
        return names.length == 0 || names[0].isMultiValued()
                ? subject.toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
