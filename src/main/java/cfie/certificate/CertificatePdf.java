package cfie.certificate;

import cfie.domain.Certificate;

/** Draws a certificate as the PDF its teacher receives; the same record gives the same bytes. */
public final class CertificatePdf {

    /** The whole file. Any number of threads may ask at once. */
    public byte[] of(Certificate certificate) {
        Wording wording = new Wording(certificate);
        TaggedPdf pdf = new CertificateLayout(wording).draw();
        PdfMark mark = new PdfMark(certificate.number(), certificate.integrityCode());
        return pdf.bytes(
                new Xmp(
                        "Certificado " + certificate.number(),
                        mark.identifier(),
                        wording.centre().title(),
                        certificate.issuedOn()));
    }
}
