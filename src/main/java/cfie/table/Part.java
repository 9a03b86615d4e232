package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One of the files of a workbook, read tag by tag, within bounds. */
final class Part implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    private static final int MOST_BLANKS = 1_000;
    private static final int DEEPEST = 64;

    private final BoundedBytes in;
    private final XMLStreamReader xml;
    private final long size;
    private int depth;

    Part(InputStream unpacked, ZipEntry said, long packed, long most) {
        this.in = new BoundedBytes(unpacked, packed, most);
        this.size = said.getSize();
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException unreadable) {
            throw flawOf(unreadable);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** How much of it was read, as far as it is as large as it says. */
    double share() {
        return (double) in.total() / size;
    }

    /** Goes on to the next tag or text; says whether there is one. */
    boolean next() {
        in.pieceEnded();
        switch (advanced()) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new InvalidValue(Flaw.BOOK_DAMAGED);
            default -> {}
        }
        InvalidValue.unless(depth <= DEEPEST, Flaw.BOOK_TOO_LARGE);
        return xml.getEventType() != XMLStreamConstants.END_DOCUMENT;
    }

    private int advanced() {
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw flawOf(broken);
        }
    }

    private InvalidValue flawOf(Exception broken) {
        InvalidValue flaw =
                new InvalidValue(in.isExceeded() ? Flaw.BOOK_TOO_LARGE : Flaw.BOOK_DAMAGED);
        flaw.addSuppressed(broken);
        return flaw;
    }

    boolean opens(String tag) {
        return xml.isStartElement() && xml.getLocalName().equals(tag);
    }

    boolean closes(String tag) {
        return xml.isEndElement() && xml.getLocalName().equals(tag);
    }

    /** What the tag says of itself under that name, or nothing. */
    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The same where another tongue has an attribute of that name too. */
    String attribute(String tongue, String name) {
        String value = xml.getAttributeValue(tongue, name);
        return value == null ? "" : value;
    }

    /** How many tags are open, the one that just opened among them. */
    int depth() {
        return depth;
    }

    /** Passes over what is inside the tag that has just opened. */
    void skip() {
        int inside = depth;
        while (next() && depth >= inside) {}
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        return value.isEmpty() ? otherwise : number(value);
    }

    static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            throw new InvalidValue(Flaw.BOOK_DAMAGED);
        }
    }

    /** The characters up to the end of the tag that has just opened. */
    String text() {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (next() && depth >= inside) {
            if (xml.isCharacters()) {
                append(text, xml.getText());
            }
        }
        return text.toString();
    }

    /** The pieces of text inside the tag that has just opened, without hints at their sound. */
    String pieces() {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (next() && depth >= inside) {
            if (opens("t")) {
                append(text, text());
            } else if (opens("rPh")) {
                text();
            }
        }
        return unescaped(text.toString());
    }

    /** The characters of a paragraph, where blanks that count are tags. */
    String paragraph() {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (next() && depth >= inside) {
            if (xml.isCharacters()) {
                append(text, BLANKS.matcher(xml.getText()).replaceAll(" "));
            } else if (opens("s")) {
                append(text, " ".repeat(Math.floorMod(number("c", 1), MOST_BLANKS)));
            } else if (opens("tab") || opens("line-break")) {
                append(text, opens("tab") ? "\t" : "\n");
            } else if (opens("ruby-text") || opens("note") || opens("annotation")) {
                skip();
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        text.append(more);
        if (text.length() > BoundedReader.LONGEST_ROW) {
            throw new InvalidValue(Flaw.BOOK_TOO_LARGE);
        }
    }

    /** Control characters are written by their numbers. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(found.group(1), 16))))
                : text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
