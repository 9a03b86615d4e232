package cfie.pdf;

import java.util.Arrays;

/**
 * A part of a document as a screen reader tells it: a heading, a paragraph, a cell. It is written
 * once complete, which it is when its parent gets another part.
 */
public final class Tag {
    private static final int NONE = 0;
    private static final float[] NOWHERE = {};

    private final Objects objects;
    private final String kind;
    private final int number;
    private final int parent;
    // A part of a page's content by its number there; another tag by its own, negative.
    private int[] kids = new int[2];
    private int count;
    private int page = NONE;
    private int annotation = NONE;
    private Tag growing;
    private String scope = "";
    private int columns = 1;
    private String words = "";
    private float[] box = NOWHERE;

    Tag(Objects objects, String kind, int parent) {
        this.objects = objects;
        this.kind = kind;
        this.parent = parent;
        number = objects.reserve();
    }

    /** A further part of this one. */
    public Tag add(String kindOfPart) {
        if (growing != null) {
            growing.settle();
        }
        growing = new Tag(objects, kindOfPart, number);
        keep(-growing.number);
        return growing;
    }

    /** What is said instead of showing it; {@code bounds} is its place, as PDF counts. */
    Tag described(String said, float... bounds) {
        words = said;
        box = bounds;
        return this;
    }

    /** Of a heading cell: whether it heads a {@code Column} or a {@code Row}. */
    public Tag heading(String of) {
        scope = of;
        return this;
    }

    /** Of a cell: over how many columns it stands. */
    public Tag spanning(int several) {
        columns = several;
        return this;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    /** Takes in a piece of a page's content, by its number there. */
    void hold(int ofPage, int piece) {
        page = ofPage;
        keep(piece);
    }

    /** Takes in what can be pressed on a page. */
    void press(int ofPage, int pressed) {
        page = ofPage;
        annotation = pressed;
    }

    /** Writes it and all its parts. */
    void settle() {
        if (growing != null) {
            growing.settle();
        }
        // What is said of a figure differs from one document to the next, the rest mostly not.
        boolean isOwn = !words.isEmpty();
        Octets target = isOwn ? objects.begin(number) : objects.gather(number);
        target.ascii("<</S/").ascii(kind).ascii("/P ").reference(parent);
        if (page != NONE) {
            target.ascii("/Pg ").reference(page);
        }
        writeKids(target);
        writeAttributes(target);
        target.ascii(">>");
        if (isOwn) {
            objects.end();
        }
    }

    private void keep(int kid) {
        if (count == kids.length) {
            kids = Arrays.copyOf(kids, 4 * count);
        }
        kids[count++] = kid;
    }

    private void writeKids(Octets target) {
        target.ascii("/K[");
        for (int at = 0; at < count; at++) {
            if (kids[at] < 0) {
                target.reference(-kids[at]).put(' ');
            } else {
                target.integer(kids[at]).put(' ');
            }
        }
        if (annotation != NONE) {
            target.ascii("<</Type/OBJR/Obj ").reference(annotation).ascii(">>");
        }
        target.put(']');
    }

    private void writeAttributes(Octets target) {
        if (columns > 1 || !scope.isEmpty()) {
            target.ascii("/A<</O/Table");
            if (!scope.isEmpty()) {
                target.ascii("/Scope/").ascii(scope);
            }
            if (columns > 1) {
                target.ascii("/ColSpan ").integer(columns);
            }
            target.ascii(">>");
        }
        if (box.length > 0) {
            target.ascii("/A<</O/Layout/Placement/Block/BBox[");
            for (float side : box) {
                target.number(side).put(' ');
            }
            target.ascii("]>>");
        }
        if (!words.isEmpty()) {
            target.ascii("/Alt").text(words);
        }
    }
}
