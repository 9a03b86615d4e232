package cfie.report;

import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Place;
import cfie.pdf.Style;
import cfie.pdf.Tag;
import cfie.pdf.flow.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first page: what it is, of whom, the figures asked for first, and how they are counted. */
record PdfCover(Report report) {
    private static final int ACROSS = 3;
    private static final float BOX = 96;

    void draw(Page page, Tag body) {
        Place top = Place.left(PdfLook.LEFT, PdfLook.TOP, PdfLook.WIDTH);
        Block head = head();
        head.draw(page, body, top);
        Place figures = top.below(head.height());
        for (int each = 0; each < report.figures().size(); each++) {
            figure(report.figures().get(each)).draw(page, body, box(figures, each));
        }
        int lines = (report.figures().size() + ACROSS - 1) / ACROSS;
        notes().draw(page, body, figures.below(lines * BOX + 8));
    }

    private Block head() {
        return Block.Stack.of(
                text("P", report.body().toUpperCase(Locale.ROOT), PdfLook.BODY),
                new Block.Gap(6),
                text("H1", report.title(), PdfLook.TITLE),
                new Block.Gap(2),
                text("P", report.year(), PdfLook.LEAD),
                new Block.Gap(2),
                text("P", report.day(), PdfLook.DAY),
                new Block.Gap(12),
                new Block.Rule(Colour.GOLD, 1.2f, PdfLook.WIDTH),
                new Block.Gap(16),
                text("H2", "El curso en cifras", PdfLook.HEADING),
                new Block.Gap(12));
    }

    private static Place box(Place first, int number) {
        float width = (PdfLook.WIDTH - (ACROSS - 1) * PdfLook.BETWEEN) / ACROSS;
        float x = first.x() + number % ACROSS * (width + PdfLook.BETWEEN);
        float top = first.top() + (float) (number / ACROSS) * BOX;
        return Place.left(x, top, width);
    }

    private static Block figure(KeyFigure figure) {
        float width = (PdfLook.WIDTH - (ACROSS - 1) * PdfLook.BETWEEN) / ACROSS;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Rule(Colour.NAVY, 2, width));
        blocks.add(new Block.Gap(8));
        blocks.add(PdfLook.text("P", figure.name(), PdfLook.NAME, width));
        blocks.add(PdfLook.text("P", figure.amount(), PdfLook.AMOUNT, width));
        figure.before()
                .ifPresent(before -> blocks.add(PdfLook.text("P", before, PdfLook.DAY, width)));
        return new Block.Stack(blocks);
    }

    private Block notes() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(text("H2", "Cómo se cuenta", PdfLook.HEADING));
        report.notes()
                .forEach(
                        note -> {
                            blocks.add(new Block.Gap(4));
                            blocks.add(text("P", note, PdfLook.TEXT));
                        });
        return new Block.Stack(blocks);
    }

    private static Block text(String kind, String text, Style style) {
        return PdfLook.text(kind, text, style, PdfLook.WIDTH);
    }
}
