package cfie.certificate;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A part of a document as a screen reader tells it: a heading, a paragraph, a cell. */
final class Tag {
    private final COSDictionary element = new COSDictionary();

    Tag(String kind, COSDictionary parent) {
        element.setName(COSName.S, kind);
        element.setItem(COSName.P, parent);
    }

    Tag add(String kind) {
        Tag part = new Tag(kind, element);
        addKid(part.element);
        return part;
    }

    /** What is said instead of showing it; {@code box} is its place, as PDF counts. */
    Tag described(String words, float... box) {
        element.setString(COSName.ALT, words);
        COSArray bounds = direct(new COSArray());
        for (float side : box) {
            bounds.add(new COSFloat(side));
        }
        COSDictionary layout = attributes("Layout");
        layout.setItem(COSName.BBOX, bounds);
        layout.setName("Placement", "Block");
        return this;
    }

    /** Of a heading cell: whether it heads a {@code Column} or a {@code Row}. */
    Tag heading(String scope) {
        attributes("Table").setName("Scope", scope);
        return this;
    }

    Tag spanning(int columns) {
        if (columns > 1) {
            attributes("Table").setInt("ColSpan", columns);
        }
        return this;
    }

    COSDictionary element() {
        return element;
    }

    String kind() {
        return element.getNameAsString(COSName.S);
    }

    /** Takes in a piece of a page's content, by its number there. */
    void hold(COSDictionary page, int piece) {
        element.setItem(COSName.PG, page);
        addKid(COSInteger.get(piece));
    }

    private void addKid(COSBase kid) {
        COSBase kids = element.getItem(COSName.K);
        if (kids == null) {
            element.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray several) {
            several.add(kid);
        } else {
            COSArray both = direct(new COSArray());
            both.add(kids);
            both.add(kid);
            element.setItem(COSName.K, both);
        }
    }

    private COSDictionary attributes(String owner) {
        COSDictionary known = element.getCOSDictionary(COSName.A);
        if (known != null) {
            return known;
        }
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        element.setItem(COSName.A, attributes);
        return attributes;
    }

    private static COSArray direct(COSArray array) {
        array.setDirect(true);
        return array;
    }
}
