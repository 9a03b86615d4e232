package cfie.domain.issued;

import cfie.value.CertificateNumber;
import java.time.Instant;
import java.time.LocalDate;

/** The file of a certificate as it came back signed, known by its hash, and the day it came. */
public record SignedCopy(
        CertificateNumber number, String sha256, Signature signature, LocalDate attachedOn) {
    /**
     * Who signed and when, as the signature says.
     *
     * @param signer the name in the signer's certificate
     * @param serial the serial number of that certificate, in hexadecimal
     */
    public record Signature(String signer, String serial, Instant signedAt) {}
}
