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
 * Where a PDF's update says that its objects stand, read strictly: whatever a lenient reader would
 * mend is an error here, since two readers may mend it in two ways.
 */
final class Xref {
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF\\s*\\z");
    private static final Pattern STREAM = Pattern.compile("(\\d{1,7}) 0 obj\\s*<<");
    private static final int TAIL = 64;
    private static final int MOST_SECTIONS = 64;

    private final byte[] pdf;
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private final Set<Integer> sections = new HashSet<>();

    private Xref(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Where one object stands: at an offset, within a stream of objects, or nowhere any more. */
    record Entry(Kind kind, long place) {
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
        xref.entries.forEach((number, entry) -> xref.requirePlace(number, entry, before.length));
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
        require(at > 0 && at < pdf.length);
        if (text(at, "xref".length()).equals("xref")) {
            return XrefTable.keys(at, pdf);
        }
        require(STREAM.matcher(text(at, TAIL)).lookingAt());
        return XrefStream.keys(at, pdf);
    }

    private void requirePlace(int number, Entry entry, int length) {
        switch (entry.kind()) {
            case PLAIN -> {
                require(entry.place() >= length && entry.place() < pdf.length);
                Matcher head =
                        Pattern.compile(number + "\\s+0\\s+obj\\b")
                                .matcher(text((int) entry.place(), TAIL));
                require(head.lookingAt());
            }
            case PACKED -> {
                Entry stream = entries.get((int) entry.place());
                require(stream != null && stream.kind() == Entry.Kind.PLAIN);
            }
            case FREE -> {}
        }
    }

    private int start(byte[] file) {
        int from = Math.max(0, file.length - TAIL);
        Matcher end =
                END.matcher(
                        new String(file, from, file.length - from, StandardCharsets.ISO_8859_1));
        require(end.find());
        return Integer.parseInt(end.group(1));
    }

    private String text(int at, int length) {
        int end = Math.min(length, pdf.length - at);
        return new String(pdf, at, end, StandardCharsets.ISO_8859_1);
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
