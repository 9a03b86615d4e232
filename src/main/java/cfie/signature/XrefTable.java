package cfie.signature;

import cfie.signature.Xref.Entry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of objects in its old form: lines of text, and a trailer. */
final class XrefTable {
    private static final Pattern HEAD = Pattern.compile("\\s*(\\d{1,7}) (\\d{1,6}) ?[\\r\\n]{1,2}");
    private static final Pattern LINE = Pattern.compile("(\\d{10}) (\\d{5}) ([nf])[ \\r\\n]{1,2}");
    private static final String TRAILER = "trailer";
    private static final int LONGEST = 4 << 20;

    private XrefTable() {}

    static XrefKeys keys(int at, byte[] pdf) {
        int trailer = text(at, pdf).indexOf(TRAILER);
        Xref.require(trailer > 0);
        Strict reader = new Strict(pdf, at + trailer + TRAILER.length());
        Map<String, String> keys = reader.dictionary();
        reader.skipComments();
        Xref.require(reader.takes("startxref"));
        return new XrefKeys(keys, at + trailer, false);
    }

    static Map<Integer, Entry> entries(int at, XrefKeys keys, byte[] pdf) {
        String text = text(at, pdf).substring("xref".length(), keys.behind() - at);
        Map<Integer, Entry> entries = new HashMap<>();
        Matcher head = HEAD.matcher(text);
        Matcher line = LINE.matcher(text);
        int end = text.stripTrailing().length();
        int place = 0;
        while (place < end) {
            Xref.require(head.region(place, text.length()).lookingAt());
            place = head.end();
            int first = Integer.parseInt(head.group(1));
            for (int count = Integer.parseInt(head.group(2)); count > 0; count--) {
                Xref.require(line.region(place, text.length()).lookingAt());
                place = line.end();
                Xref.require(entries.put(first, entry(line)) == null);
                first++;
            }
        }
        return entries;
    }

    private static Entry entry(Matcher line) {
        boolean free = line.group(3).equals("f");
        Xref.require(free || line.group(2).equals("00000"));
        return free ? Entry.NOWHERE : new Entry(Entry.Kind.PLAIN, Long.parseLong(line.group(1)), 0);
    }

    private static String text(int at, byte[] pdf) {
        int length = Math.min(LONGEST, pdf.length - at);
        return new String(pdf, at, length, StandardCharsets.ISO_8859_1);
    }
}
