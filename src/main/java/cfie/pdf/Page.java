package cfie.pdf;

import cfie.pdf.qr.QrCode;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A page being written: A4, lying on its long side. Places count from its upper left corner, in
 * points; what carries no tag is decoration, which screen readers skip.
 */
public final class Page {
    /** A dot of a screen with 96 of them an inch. */
    private static final float SCREEN_DOT = 0.75f;

    private static final float CODE_SIDE = 106;

    /** Its long side, in points. */
    public static final float WIDTH = 841.89f;

    /** Its short side, in points. */
    public static final float HEIGHT = 595.28f;

    private final TaggedPdf pdf;
    private final int number;
    private final Parents.Key key;
    private final Pen pen;
    private final Octets pressed = new Octets(0);
    private int[] pieces = new int[64];
    private int count;

    Page(TaggedPdf pdf, int number, Parents.Key key) {
        this.pdf = pdf;
        this.number = number;
        this.key = key;
        pdf.content().clear();
        pen = new Pen(pdf.content());
    }

    int number() {
        return number;
    }

    /** Whether a place to sign is wanted. */
    public boolean awaitsSignature() {
        return pdf.field().isAwaited();
    }

    /** A paragraph under its tag. */
    public void text(Tag tag, Paragraph paragraph, Place place) {
        begin(tag);
        lines(paragraph, place);
        end();
    }

    /** Text beside the document's own: a page number, a heading said before. */
    public void aside(Paragraph paragraph, Place place) {
        pen.raw("/Artifact<</Type/Pagination>>BDC\n");
        lines(paragraph, place);
        end();
    }

    /** A line across the place. */
    public void rule(Colour colour, float weight, Place place) {
        pen.raw("/Artifact BMC\n");
        float y = HEIGHT - place.top();
        pen.line(colour, weight, place.x(), y, place.x() + place.width(), y);
        end();
    }

    /** The template's drawing. */
    void artwork() {
        pen.raw("/Artifact BMC/Art Do\n");
        end();
    }

    /** How long each side of the code of a text is. */
    public static float codeSide(String text) {
        int squares = QrCode.squares(text);
        int dots = Math.max(2, (int) (CODE_SIDE / squares / SCREEN_DOT));
        return squares * dots * SCREEN_DOT;
    }

    /** A text as squares for telephones; said aloud as it is. */
    public void code(Tag figure, String text, Place place) {
        float side = place.width();
        float x = onScreen(place.x());
        float y = HEIGHT - onScreen(place.top()) - side;
        figure.described("Código QR: " + text, x, y, x + side, y + side);
        begin(figure);
        pen.code(QrCode.of(text), x, y, side);
        end();
    }

    /** Where a screen's dot begins, so that no square is half in one and half in the next. */
    private static float onScreen(float at) {
        return (float) Math.floor(at / SCREEN_DOT) * SCREEN_DOT;
    }

    /** A picture that fills the place, for the eye alone. */
    public void picture(Image image, Place place) {
        pen.raw("/Artifact BMC\n");
        drawn(image, place);
        end();
    }

    /** A picture that fills the place; said aloud in these words. */
    public void picture(Tag figure, String said, Image image, Place place) {
        float y = HEIGHT - place.top() - image.height(place.width());
        float right = place.x() + place.width();
        figure.described(said, place.x(), y, right, HEIGHT - place.top());
        begin(figure);
        drawn(image, place);
        end();
    }

    /** A drawing that fills the place, so high, from its lower left corner; said in these words. */
    public void drawing(Tag figure, String said, Pen drawing, Place place, float height) {
        float y = HEIGHT - place.top();
        float right = place.x() + place.width();
        figure.described(said, place.x(), y - height, right, y);
        begin(figure);
        pen.raw("q ").matrix(1, 0, 0, 1, place.x(), y - height).raw(drawing).raw("Q\n");
        end();
    }

    private void drawn(Image image, Place place) {
        float height = image.height(place.width());
        pen.raw("q/Ink gs ").number(place.width()).raw("0 0 ").number(height).number(place.x());
        pen.number(HEIGHT - place.top() - height).raw("cm/").raw(pdf.images().name(image));
        pen.raw(" Do Q\n");
    }

    /** A paragraph that opens an address when pressed. */
    public void link(Tag parent, Paragraph paragraph, Place place, String address) {
        Tag link = parent.add("Link");
        text(link, paragraph, place);
        Objects objects = pdf.objects();
        int annotation = objects.reserve();
        link.press(number, annotation);
        Octets target = objects.begin(annotation).ascii("<</Type/Annot/Subtype/Link/F 4");
        target.ascii("/Border[0 0 0]/StructParent ").integer(pdf.parents().keyOf(link.number()));
        target.ascii("/Contents").text(address).ascii("/A<</S/URI/URI").text(address);
        box(target.ascii(">>/Rect["), place, paragraph.height()).ascii("]>>");
        objects.end();
        pressed.reference(annotation).put(' ');
    }

    /** A field that is signed later; nothing is seen of it until then. */
    public void signature(Tag form, Place place, float height, String said) {
        Octets box = box(new Octets(32), place, height);
        int annotation = pdf.field().place(number, box, pdf.parents().keyOf(form.number()), said);
        form.described(said);
        form.press(number, annotation);
        pressed.reference(annotation).put(' ');
    }

    /** Writes it; the digest takes in the sum of its content. */
    void finish(int pages, MessageDigest digest) {
        Objects objects = pdf.objects();
        int content = objects.reserve();
        Octets drawn = pen.operators();
        objects.stream(content, "", drawn);
        digest.update(drawn.array(), 0, drawn.length());
        Octets target = objects.gather(number).ascii("<</Type/Page/Tabs/S/Parent ");
        target.reference(pages).ascii("/Resources ").reference(pdf.images().resources());
        target.ascii("/MediaBox[0 0 ").number(WIDTH).put(' ').number(HEIGHT);
        target.ascii("]/Contents ").reference(content);
        target.ascii("/StructParents ").integer(key.value());
        if (pressed.length() > 0) {
            target.ascii("/Annots[").put(pressed).put(']');
        }
        target.ascii(">>");
        Octets tags = objects.gather(key.object()).put('[');
        for (int piece = 0; piece < count; piece++) {
            tags.reference(pieces[piece]).put(' ');
        }
        tags.put(']');
    }

    private static Octets box(Octets target, Place place, float height) {
        float y = HEIGHT - place.top();
        target.number(place.x()).put(' ').number(y - height).put(' ');
        return target.number(place.x() + place.width()).put(' ').number(y);
    }

    private void begin(Tag tag) {
        tag.hold(number, count);
        pen.operators().put('/').ascii(tag.kind()).ascii("<</MCID ").integer(count);
        pen.raw(">>BDC\n");
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 4 * count);
        }
        pieces[count++] = tag.number();
    }

    private void end() {
        pen.raw("EMC\n");
    }

    private void lines(Paragraph paragraph, Place place) {
        if (!paragraph.text().isIn(pdf.alphabet())) {
            throw new IllegalStateException("not in " + pdf.alphabet() + ": " + paragraph.lines());
        }
        Style style = paragraph.style();
        float y = HEIGHT - place.top() - style.ascent();
        pen.begin(style);
        for (int line = 0; line < paragraph.lineCount(); line++) {
            pen.line(paragraph, line, place.start(paragraph.width(line)), y);
            y -= style.lineHeight();
        }
        pen.end(style);
    }
}
