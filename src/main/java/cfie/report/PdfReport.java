package cfie.report;

import cfie.domain.figures.YearFigures;
import cfie.pdf.Artwork;
import cfie.pdf.CacheFolder;
import cfie.pdf.Page;
import cfie.pdf.Press;
import cfie.pdf.TaggedPdf;
import cfie.pdf.Templates;
import cfie.pdf.Xmp;
import cfie.pdf.typeface.Alphabet;
import java.util.List;

/** A report as a PDF that lasts and can be heard; the same figures give the same bytes. */
public final class PdfReport {
    private PdfReport() {}

    public static byte[] of(YearFigures figures) {
        Report report = Report.of(figures);
        Templates templates = Templates.of(Artwork.NONE, CacheFolder.here());
        TaggedPdf pdf = new Press().document(templates.of(Alphabet.LATIN));
        draw(report, pdf);
        pdf.finish(xmp(report, figures.scope()));
        return pdf.bytes();
    }

    private static void draw(Report report, TaggedPdf pdf) {
        List<PdfSheet> sheets =
                PdfSheet.of(report.chapters().stream().map(one -> new PdfChapter(pdf, one)));
        int pages = 1 + sheets.stream().mapToInt(PdfSheet::pages).sum();
        PdfMargin margin = new PdfMargin(report.name(), 0, pages);
        Page cover = pdf.page();
        new PdfCover(report).draw(cover, pdf.body());
        margin.drawFooter(cover);
        margin = margin.after(1);
        for (PdfSheet sheet : sheets) {
            sheet.draw(pdf, margin);
            margin = margin.after(sheet.pages());
        }
    }

    private static Xmp xmp(Report report, YearFigures.Scope scope) {
        String whose = scope.cfie().map(cfie -> "-" + cfie.slug()).orElse("");
        String identifier = "informe-%s%s".formatted(scope.year().slug(), whose);
        return new Xmp(report.name(), identifier, report.body(), scope.asOf());
    }
}
