package cfie.press;

import cfie.certificate.CertificatePdf;
import cfie.credential.Credential;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.pdf.Attachment;
import cfie.pdf.Signable;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;

/** Prints certificates. Any number of threads may ask at once. */
public final class Printer {
    private final CertificatePdf pdf = new CertificatePdf();
    private final Optional<OfficeSignature> office;

    private Printer(Optional<OfficeSignature> office) {
        this.office = office;
    }

    /** Without a key: what was signed comes back signed, and what is new stays unsigned. */
    public static Printer unsigned() {
        return new Printer(Optional.empty());
    }

    /** What is new is signed, if there is a key. */
    public static Printer with(Optional<OfficeSignature> office) {
        return new Printer(office);
    }

    /** Whether what is new is signed. */
    public boolean signs() {
        return office.isPresent();
    }

    /** All of them in one file for the printer, written as it grows; at least one. */
    public void printRun(Iterator<Certificate> certificates, OutputStream target) {
        pdf.print(certificates, target);
    }

    /** The file without a signature: as it is issued where others sign. */
    public byte[] plain(Certificate certificate) {
        return pdf.of(certificate, CredentialFile.plain(certificate));
    }

    /** The SHA-256 of a file in hexadecimal, found sooner for those printed here. */
    public String hash(byte[] content) {
        return HexFormat.of().formatHex(pdf.sha256(content));
    }

    /** The file as it was issued; only what never was printed is signed now. */
    public Printed print(IssuedCertificate issued, Optional<KeptSignature> kept) {
        if (kept.isPresent()) {
            return new Printed(again(issued.certificate(), kept.get()), Optional.empty());
        }
        return office.filter(any -> issued.sha256().isEmpty())
                .map(key -> signed(issued.certificate(), key))
                .orElseGet(() -> new Printed(plain(issued.certificate()), Optional.empty()));
    }

    private Printed signed(Certificate certificate, OfficeSignature key) {
        String token = key.secured(Credential.of(certificate));
        Instant now = key.now();
        Signable signable = signable(certificate, CredentialFile.secured(token), now, key.room());
        byte[] signature = Arrays.copyOf(key.sign(signable.digest()), signable.room());
        return new Printed(
                signable.sign(signature),
                Optional.of(
                        new KeptSignature(
                                certificate.number(), signature, now, Optional.of(token))));
    }

    /** The room that was kept for a signature is as long as what is kept of it. */
    private byte[] again(Certificate certificate, KeptSignature kept) {
        Attachment credential =
                kept.credential()
                        .map(CredentialFile::secured)
                        .orElseGet(() -> CredentialFile.plain(certificate));
        return signable(certificate, credential, kept.signedAt(), kept.cms().length)
                .sign(kept.cms());
    }

    private Signable signable(
            Certificate certificate, Attachment credential, Instant moment, int room) {
        return pdf.signable(certificate, credential, new CertificatePdf.Signing(moment, room));
    }
}
