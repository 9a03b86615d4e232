package cfie.certificate;

import cfie.domain.issued.Certificate;
import cfie.pdf.Attachment;
import cfie.pdf.CacheFolder;
import cfie.pdf.Press;
import cfie.pdf.Signable;
import cfie.pdf.TaggedPdf;
import cfie.pdf.Templates;
import cfie.pdf.Xmp;
import cfie.pdf.typeface.Alphabet;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;

/**
 * Draws a certificate as the PDF its teacher receives; the same record gives the same bytes. Any
 * number of threads may ask at once.
 */
public final class CertificatePdf {
    private static final ThreadLocal<Press> PRESS = ThreadLocal.withInitial(Press::new);

    private final Templates templates;

    /** With templates kept where this platform keeps what can be made again. */
    public CertificatePdf() {
        this(CacheFolder.here());
    }

    /** With templates kept in that folder. */
    public CertificatePdf(Path folder) {
        templates = Templates.of(Diploma.ground(), folder);
    }

    /** When to sign, and how many bytes a signature may take. */
    public record Signing(Instant moment, int bytes) {}

    /** The whole file, alone: PDF/A-2a. */
    public byte[] of(Certificate certificate) {
        return finished(certificate, begun(certificate)).bytes();
    }

    /** The whole file with its credential inside: PDF/A-3a. */
    public byte[] of(Certificate certificate, Attachment credential) {
        return finished(certificate, begun(certificate, credential)).bytes();
    }

    /** The same, written without a copy between. */
    public void write(Certificate certificate, Attachment credential, OutputStream target) {
        finished(certificate, begun(certificate, credential)).writeTo(target);
    }

    /** The same, with a place for its signature. */
    public Signable signable(Certificate certificate, Attachment credential, Signing signing) {
        TaggedPdf pdf = begun(certificate, credential);
        pdf.awaitSignature(signing.moment(), signing.bytes());
        return finished(certificate, pdf).signable();
    }

    /** All certificates in one file to be printed, written as it grows; without attachments. */
    public void print(Iterator<Certificate> certificates, OutputStream target) {
        PrintRun.print(templates.of(Alphabet.ALL), certificates, target);
    }

    /** The SHA-256 of any file, found sooner for those drawn here. */
    public byte[] sha256(byte[] file) {
        return templates.sha256(file);
    }

    private TaggedPdf begun(Certificate certificate) {
        Alphabet alphabet = Alphabet.of(Glyphs.texts(certificate));
        return PRESS.get().document(templates.of(alphabet));
    }

    private TaggedPdf begun(Certificate certificate, Attachment credential) {
        TaggedPdf pdf = begun(certificate);
        pdf.attach(credential, certificate.issuedOn());
        return pdf;
    }

    private static TaggedPdf finished(Certificate certificate, TaggedPdf pdf) {
        Wording wording = new Wording(certificate);
        new CertificateLayout(pdf, wording).draw();
        PdfMark mark = new PdfMark(certificate.number(), certificate.integrityCode());
        pdf.finish(
                new Xmp(
                        PdfMark.title(certificate.number()),
                        mark.identifier(),
                        wording.centre(),
                        certificate.issuedOn()));
        return pdf;
    }
}
