package cfie.report;

import cfie.pdf.Page;
import cfie.pdf.Pen;
import cfie.pdf.Place;
import cfie.pdf.Tag;
import cfie.pdf.flow.Block;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/** A drawing as lines, areas and words of a PDF; said aloud in those words. */
record PdfDrawing(Drawing drawing, float width, String said) implements Block {
    @Override
    public float height() {
        return (float) (drawing.height() * scale());
    }

    @Override
    public void draw(Page page, Tag parent, Place place) {
        Pen pen = new Pen().matrix(scale(), 0, 0, scale(), 0, 0);
        drawing.marks().forEach(mark -> add(pen, mark));
        Place own = Place.left(place.x(), place.top(), width);
        page.drawing(parent.add("Figure"), said, pen, own, height());
    }

    private double scale() {
        return width / drawing.width();
    }

    private void add(Pen pen, Mark mark) {
        if (mark instanceof Mark.Area area) {
            pen.raw(area.tint().ink().fill());
            path(pen, area.shape()).raw("f\n");
        } else if (mark instanceof Mark.Line line) {
            pen.raw(line.tint().ink().stroke()).number(line.weight()).raw("w ");
            path(pen, line.shape()).raw("S\n");
        } else if (mark instanceof Mark.Words words) {
            pen.words(
                    words.text(),
                    words.style().coloured(words.tint().ink()),
                    words.x(),
                    drawing.height() - words.y());
        }
    }

    private Pen path(Pen pen, Shape shape) {
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            for (int each = 0; each < Paths.COORDINATES[kind]; each++) {
                pen.number(each % 2 == 0 ? at[each] : drawing.height() - at[each]);
            }
            pen.raw(Paths.OPERATORS[kind]);
        }
        return pen;
    }
}
