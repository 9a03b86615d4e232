package cfie.report;

import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Place;
import cfie.pdf.Style;
import cfie.pdf.flow.Flow;
import java.util.Optional;

/** What every page says beside its own: which report this is, and which page of how many. */
record PdfMargin(String name, int before, int pages) implements Flow.Margin {
    /** Says nothing at the foot of a page. */
    static final PdfMargin SILENT = new PdfMargin("", 0, 0);

    PdfMargin after(int more) {
        return new PdfMargin(name, before + more, pages);
    }

    @Override
    public String reminder() {
        return name;
    }

    @Override
    public Optional<String> footer(int page, int ofTable) {
        return pages == 0 ? Optional.empty() : Optional.of(footer(before + page));
    }

    @Override
    public Style style() {
        return PdfLook.NOTE;
    }

    private String footer(int page) {
        return "%s · Página %d de %d".formatted(name, page, pages);
    }

    /** On a page without a table across it. */
    void drawFooter(Page page) {
        page.aside(
                Paragraph.shrunk(footer(before + 1), style(), PdfLook.WIDTH, 1),
                Place.centred(PdfLook.LEFT, PdfLook.BOTTOM + 6, PdfLook.WIDTH));
    }
}
