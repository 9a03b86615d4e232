package cfie.certificate;

import cfie.domain.issued.Certificate;
import cfie.pdf.Press;
import cfie.pdf.TaggedPdf;
import cfie.pdf.Template;
import cfie.pdf.Xmp;
import java.io.OutputStream;
import java.util.Iterator;

/** Many certificates in one file, for the printer: a section each. */
final class PrintRun {
    private PrintRun() {}

    static void print(Template template, Iterator<Certificate> certificates, OutputStream target) {
        if (!certificates.hasNext()) {
            throw new IllegalArgumentException("no certificate to print");
        }
        TaggedPdf pdf = new Press(target).document(template);
        Certificate last = draw(certificates.next(), pdf);
        String first = last.number().text();
        while (certificates.hasNext()) {
            last = draw(certificates.next(), pdf);
        }
        Wording wording = new Wording(last);
        String all = "Certificados %s – %s".formatted(first, last.number());
        pdf.finish(new Xmp(all, all, wording.centre(), last.issuedOn()));
    }

    private static Certificate draw(Certificate certificate, TaggedPdf pdf) {
        pdf.section();
        new CertificateLayout(pdf, new Wording(certificate)).draw();
        return certificate;
    }
}
