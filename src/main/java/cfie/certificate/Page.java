package cfie.certificate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page being written: A4, lying on its long side. Places count from its upper left corner, in
 * points; what carries no tag is decoration, which screen readers skip.
 */
final class Page {
    static final float WIDTH = 841.89f;
    static final float HEIGHT = 595.28f;

    private final COSDictionary dictionary = new COSDictionary();
    private final List<Tag> pieces = new ArrayList<>();
    private Pen pen;
    private Packed content = new Packed(new byte[0]);

    Page(Map<Typeface, BitSet> letters) {
        pen = new Pen(letters);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The tags of its pieces of content, in the order of their numbers. */
    List<Tag> pieces() {
        return pieces;
    }

    /** What is drawn, once the page is finished. */
    Packed content() {
        return content;
    }

    /** Packs what is drawn, since an acta has a thousand pages. */
    void finish() {
        content = Packed.of(pen.bytes());
        pen = new Pen();
    }

    void text(Tag tag, Paragraph paragraph, Place place) {
        begin(tag);
        lines(paragraph, place);
        end();
    }

    /** Text beside the document's own: a page number, a heading said before. */
    void aside(Paragraph paragraph, Place place) {
        pen.raw("/Artifact <</Type/Pagination>> BDC\n");
        lines(paragraph, place);
        end();
    }

    void rule(Colour colour, float weight, Place place) {
        pen.raw("/Artifact BMC\n");
        float y = HEIGHT - place.top();
        pen.line(colour, weight, place.x(), y, place.x() + place.width(), y);
        end();
    }

    void artwork() {
        pen.raw("/Artifact BMC /Art Do\n");
        end();
    }

    /** A text as squares for telephones; said aloud as it is. */
    void code(Tag figure, String text, Place place) {
        float side = place.width();
        float y = HEIGHT - place.top() - side;
        figure.described("Código QR: " + text, place.x(), y, place.x() + side, y + side);
        begin(figure);
        QrCode.of(text).draw(pen, place.x(), y, side);
        end();
    }

    private void begin(Tag tag) {
        tag.hold(dictionary, pieces.size());
        pen.raw("/" + tag.kind() + " <</MCID " + pieces.size() + ">> BDC\n");
        pieces.add(tag);
    }

    private void end() {
        pen.raw("EMC\n");
    }

    private void lines(Paragraph paragraph, Place place) {
        float y = HEIGHT - place.top() - paragraph.style().ascent();
        for (int line = 0; line < paragraph.lines().size(); line++) {
            float x = place.start(paragraph.width(line));
            pen.text(paragraph.style(), x, y, paragraph.lines().get(line));
            y -= paragraph.style().lineHeight();
        }
    }
}
