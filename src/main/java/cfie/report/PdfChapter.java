package cfie.report;

import cfie.pdf.Page;
import cfie.pdf.Place;
import cfie.pdf.TaggedPdf;
import cfie.pdf.flow.Block;
import cfie.pdf.flow.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter on paper: words, charts side by side, and below them the table, or on the next page if
 * it would be torn.
 */
final class PdfChapter {
    private static final float SCALE = 0.64f;
    private static final float BESIDE = 0.6f;
    private static final Block NOTHING = new Block.Gap(0);

    private final TaggedPdf pdf;
    private final Chapter chapter;
    private final boolean isBeside;
    private final PdfTwin twin;
    private final Block head;
    private final List<Block> charts;

    PdfChapter(TaggedPdf pdf, Chapter chapter) {
        this.pdf = pdf;
        this.chapter = chapter;
        isBeside = PdfTwin.isNarrow(chapter.twin());
        float left = isBeside ? PdfLook.WIDTH * BESIDE + PdfLook.BETWEEN : 0;
        twin = new PdfTwin(chapter.twin(), PdfLook.LEFT + left, PdfLook.WIDTH - left);
        head = head();
        charts = chapter.charts().stream().map(this::chart).toList();
    }

    private Block head() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PdfLook.text("H2", chapter.title(), PdfLook.HEADING, PdfLook.WIDTH));
        for (String sentence : chapter.sentences()) {
            blocks.add(PdfLook.text("P", sentence, PdfLook.TEXT, PdfLook.WIDTH));
        }
        blocks.add(new Block.Gap(8));
        return new Block.Stack(blocks);
    }

    private Block chart(Chapter.Chart chart) {
        float width = chartWidth();
        return Block.Stack.of(
                PdfLook.text("P", chart.title(), PdfLook.CHART, width),
                new Block.Gap(4),
                new PdfDrawing(chart.drawn(width / SCALE), width, chart.said()));
    }

    private float chartWidth() {
        if (isBeside) {
            return PdfLook.WIDTH * BESIDE;
        }
        int count = chapter.charts().size();
        return (PdfLook.WIDTH - (count - 1) * PdfLook.BETWEEN) / count;
    }

    private Block caption() {
        return Block.Stack.of(
                new Block.Gap(8),
                PdfLook.text("P", chapter.twin().caption(), PdfLook.NOTE, twin.width()),
                new Block.Gap(3));
    }

    /** How far below the chapter's top the table begins if it stands on the page of the charts. */
    private float tableDown() {
        float highest = 0;
        for (Block chart : charts) {
            highest = Math.max(highest, chart.height());
        }
        return head.height() + (isBeside ? 0 : highest);
    }

    /** How far down its page it goes, if it is whole. */
    float height() {
        float table = twin.table().headingHeight() + twin.rows().height();
        float lowest = tableDown() + caption().height() + table;
        for (Block chart : charts) {
            lowest = Math.max(lowest, head.height() + chart.height());
        }
        return lowest;
    }

    /** How many pages it takes. */
    int pages() {
        return isWhole() ? 1 : 1 + tablePages(PdfLook.TOP).count();
    }

    /** Whether the table has room below the charts. */
    boolean isWhole() {
        return PdfLook.TOP + height() <= PdfLook.BOTTOM;
    }

    private Flow.Pages tablePages(float top) {
        return flow(PdfMargin.SILENT).pages(twin.rows(), top + caption().height(), NOTHING);
    }

    private Flow flow(PdfMargin margin) {
        return new Flow(pdf, margin, twin.table(), PdfLook.LATER_TOP, PdfLook.BOTTOM);
    }

    /** From there down, on a page that has room for all of it. */
    void draw(Page page, float top) {
        drawCharts(page, top);
        drawTable(PdfMargin.SILENT, page, top + tableDown());
    }

    /** On pages of its own. */
    void drawTorn(PdfMargin margin) {
        Page page = pdf.page();
        drawCharts(page, PdfLook.TOP);
        margin.drawFooter(page);
        drawTable(margin.after(1), pdf.page(), PdfLook.TOP);
    }

    private void drawCharts(Page page, float top) {
        head.draw(page, pdf.body(), Place.left(PdfLook.LEFT, top, PdfLook.WIDTH));
        float x = PdfLook.LEFT;
        for (Block chart : charts) {
            chart.draw(page, pdf.body(), Place.left(x, top + head.height(), chartWidth()));
            x += chartWidth() + PdfLook.BETWEEN;
        }
    }

    private void drawTable(PdfMargin margin, Page page, float top) {
        Block caption = caption();
        caption.draw(page, pdf.body(), Place.left(twin.x(), top, twin.width()));
        float tableTop = top + caption.height();
        flow(margin).draw(page, tableTop, tablePages(top), NOTHING);
    }
}
