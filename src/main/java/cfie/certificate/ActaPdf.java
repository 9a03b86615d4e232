package cfie.certificate;

import cfie.domain.issued.Acta;
import cfie.pdf.Artwork;
import cfie.pdf.CacheFolder;
import cfie.pdf.Page;
import cfie.pdf.Place;
import cfie.pdf.Press;
import cfie.pdf.TaggedPdf;
import cfie.pdf.Templates;
import cfie.pdf.flow.Block;
import cfie.pdf.flow.Flow;
import cfie.pdf.flow.Table.Rows;
import cfie.pdf.typeface.Alphabet;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** Draws an acta as the PDF that the office keeps; the same record gives the same bytes. */
public final class ActaPdf {
    private static final float TOP = 40;
    private static final float LATER_TOP = 54;
    private static final float BOTTOM = Page.HEIGHT - 46;
    private static final float GAP = 12;

    private final Templates templates;

    /** With templates kept where this platform keeps what can be made again. */
    public ActaPdf() {
        this(CacheFolder.here());
    }

    /** With templates kept in that folder. */
    public ActaPdf(Path folder) {
        templates = Templates.of(Artwork.NONE, folder);
    }

    /** The whole file. Any number of threads may ask at once. */
    public byte[] of(Acta acta) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        write(acta, bytes);
        return bytes.toByteArray();
    }

    /** The same, written as it grows, however many lines there are. */
    public void write(Acta acta, OutputStream target) {
        Alphabet alphabet = Alphabet.of(Glyphs.texts(acta));
        TaggedPdf pdf = new Press(target).document(templates.of(alphabet));
        ActaWording wording = new ActaWording(acta);
        Flow flow = new Flow(pdf, wording, Judged.TABLE, LATER_TOP, BOTTOM);
        ActaFrame frame = new ActaFrame(wording, Judged.TABLE.width());
        Block heading = frame.heading();
        Rows rows = new Rows(acta.lines().size(), line -> Judged.row(acta.lines().get(line)));
        float top = TOP + heading.height() + GAP;
        Flow.Pages pages = flow.pages(rows, top, frame.closing());
        Page first = pdf.page();
        heading.draw(first, pdf.body(), Place.left(Judged.TABLE.x(), TOP, Judged.TABLE.width()));
        flow.draw(first, top, pages, frame.closing());
        pdf.finish(wording.xmp());
    }
}
