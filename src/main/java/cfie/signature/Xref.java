package cfie.signature;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a PDF's update says that its objects stand, read strictly as they are: whatever a lenient
 * reader would mend is an error here, since two readers may mend it in two ways.
 */
final class Xref {
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF\\s*\\z");
    private static final int TAIL = 64;
    private static final int MOST_SECTIONS = 64;

    private final byte[] pdf;
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private final Set<Integer> sections = new HashSet<>();

    private Xref(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Where one object stands: at an offset, as one of a stream of objects, or nowhere. */
    record Entry(Kind kind, long place, int index) {
        static final Entry NOWHERE = new Entry(Kind.FREE, 0, 0);

        enum Kind {
            FREE,
            PLAIN,
            PACKED
        }
    }

    /** One part of the table: its entries, and where the part before it stands. */
    record Section(Map<Integer, Entry> entries, Optional<Integer> before) {}

    /** What a file says of its objects behind those of its first bytes, which are another file. */
    static Map<Integer, Entry> update(byte[] pdf, byte[] before) {
        Xref xref = new Xref(pdf);
        int last = xref.start(pdf);
        int known = xref.start(before);
        xref.read(last, known, before.length);
        Written.check(xref.entries, pdf, before.length);
        return xref.entries;
    }

    /** The number of objects that a file says it has. */
    static int size(byte[] pdf) {
        Xref xref = new Xref(pdf);
        return Math.toIntExact(
                xref.keys(xref.start(pdf)).number("Size").orElseThrow(Xref::malformed));
    }

    private void read(int last, int known, int length) {
        int at = last;
        while (at != known) {
            require(at >= length && at < pdf.length && sections.add(at));
            require(sections.size() <= MOST_SECTIONS);
            Section section = section(at);
            section.entries().forEach(entries::putIfAbsent);
            at = section.before().orElseThrow(Xref::malformed);
        }
        require(last != known);
    }

    private Section section(int at) {
        XrefKeys keys = keys(at);
        require(!keys.has("XRefStm") && !keys.has("Encrypt"));
        Map<Integer, Entry> read =
                keys.isStream() ? XrefStream.entries(keys, pdf) : XrefTable.entries(at, keys, pdf);
        return new Section(read, keys.number("Prev").map(Long::intValue));
    }

    private XrefKeys keys(int at) {
        require(at > 0 && at < pdf.length && pdf[at] > ' ');
        return new Strict(pdf, at).takes("xref")
                ? XrefTable.keys(at, pdf)
                : XrefStream.keys(at, pdf);
    }

    private int start(byte[] file) {
        int from = Math.max(0, file.length - TAIL);
        Matcher end =
                END.matcher(
                        new String(file, from, file.length - from, StandardCharsets.ISO_8859_1));
        require(end.find());
        return Integer.parseInt(end.group(1));
    }

    static void require(boolean sound) {
        if (!sound) {
            throw malformed();
        }
    }

    static IllegalArgumentException malformed() {
        return new IllegalArgumentException("not a plain table of objects");
    }
}
