package cfie.certificate;

import cfie.certificate.Table.Row;
import cfie.domain.Acta;
import java.util.List;
import java.util.Optional;

/** Draws an acta as the PDF that the office keeps; the same record gives the same bytes. */
public final class ActaPdf {
    private static final float TOP = 40;
    private static final float LATER_TOP = 54;
    private static final float BOTTOM = Page.HEIGHT - 46;
    private static final float GAP = 12;

    /** The whole file. Any number of threads may ask at once. */
    public byte[] of(Acta acta) {
        ActaWording wording = new ActaWording(acta);
        TaggedPdf pdf = new TaggedPdf(Optional.empty());
        Flow flow = new Flow(pdf, wording, Judged.TABLE, LATER_TOP, BOTTOM);
        ActaFrame frame = new ActaFrame(wording, Judged.TABLE.width());
        Block heading = frame.heading();
        List<Row> rows = acta.lines().stream().map(Judged::row).toList();
        float top = TOP + heading.height() + GAP;
        List<List<Row>> pages = flow.pages(rows, top, frame.closing());
        Page first = pdf.page();
        heading.draw(first, pdf.body(), Place.left(Judged.TABLE.x(), TOP, Judged.TABLE.width()));
        flow.draw(first, top, pages, frame.closing());
        return pdf.bytes(wording.xmp());
    }
}
