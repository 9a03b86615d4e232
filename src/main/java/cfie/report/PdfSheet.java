package cfie.report;

import cfie.pdf.Page;
import cfie.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Chapters that share a page, or one on as many pages as it takes. */
record PdfSheet(List<PdfChapter> chapters) {
    private static final float BETWEEN = 36;

    /** Each chapter goes to the page of those before it, where there is room for all of it. */
    static List<PdfSheet> of(Stream<PdfChapter> chapters) {
        List<PdfSheet> sheets = new ArrayList<>();
        chapters.forEach(
                chapter -> {
                    int last = sheets.size() - 1;
                    if (last >= 0 && sheets.get(last).hasRoomFor(chapter)) {
                        sheets.get(last).chapters.add(chapter);
                    } else {
                        sheets.add(new PdfSheet(new ArrayList<>(List.of(chapter))));
                    }
                });
        return sheets;
    }

    private boolean hasRoomFor(PdfChapter more) {
        float down = PdfLook.TOP + more.height();
        for (PdfChapter chapter : chapters) {
            down += chapter.height() + BETWEEN;
        }
        return down <= PdfLook.BOTTOM;
    }

    int pages() {
        return chapters.get(0).pages();
    }

    void draw(TaggedPdf pdf, PdfMargin margin) {
        if (!chapters.get(0).isWhole()) {
            chapters.get(0).drawTorn(margin);
            return;
        }
        Page page = pdf.page();
        float top = PdfLook.TOP;
        for (PdfChapter chapter : chapters) {
            chapter.draw(page, top);
            top += chapter.height() + BETWEEN;
        }
        margin.drawFooter(page);
    }
}
