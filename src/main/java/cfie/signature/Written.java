package cfie.signature;

import cfie.signature.Xref.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects of an update where its table says that they stand: one behind the other, strict. */
final class Written {
    private final byte[] pdf;
    private final Map<Integer, XrefKeys> streams = new HashMap<>();
    private final Map<Integer, Gathered> gathered = new HashMap<>();

    private Written(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Reads them all, from behind the first bytes of the file, which are another file. */
    static void check(Map<Integer, Entry> entries, byte[] pdf, int before) {
        Written written = new Written(pdf);
        List<Map.Entry<Integer, Entry>> plain =
                entries.entrySet().stream()
                        .filter(one -> one.getValue().kind() == Entry.Kind.PLAIN)
                        .sorted(Comparator.comparing(one -> one.getValue().place()))
                        .toList();
        int end = before;
        for (Map.Entry<Integer, Entry> one : plain) {
            long place = one.getValue().place();
            Xref.require(place >= end && place < pdf.length);
            end = written.plain(one.getKey(), (int) place);
        }
        entries.forEach(written::packed);
    }

    /** Where the object ends, or its stream begins where another object says how long it is. */
    private int plain(int number, int place) {
        Strict reader = new Strict(pdf, place);
        Xref.require(reader.head() == number);
        Map<String, String> keys = reader.object();
        if (keys.isEmpty() || !reader.takes("stream")) {
            Xref.require(reader.takes("endobj"));
            return reader.at();
        }
        reader.endLine();
        XrefKeys stream = new XrefKeys(keys, reader.at(), true);
        streams.put(number, stream);
        boolean refers = keys.getOrDefault("Length", "").endsWith("R");
        return refers ? reader.at() : Content.end(stream, pdf);
    }

    private void packed(int number, Entry entry) {
        if (entry.kind() == Entry.Kind.PACKED) {
            XrefKeys stream = streams.get((int) entry.place());
            Xref.require(stream != null);
            List<Integer> numbers =
                    gathered.computeIfAbsent((int) entry.place(), any -> Gathered.of(stream, pdf))
                            .numbers();
            Xref.require(entry.index() < numbers.size() && numbers.get(entry.index()) == number);
        }
    }
}
