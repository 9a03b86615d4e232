package cfie.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The numbered objects of a file as they are written, and where each of them lies. */
final class Objects {
    private static final int PLAIN = 1;
    private static final int GATHERED = 2;
    private static final int MOST_GATHERED = 250;
    private static final int FLUSHED = 1 << 16;

    private final Octets file = new Octets(1 << 16);
    private final Octets packed = new Octets(1 << 12);
    private final Octets index = new Octets(1 << 11);
    private final Octets dictionaries = new Octets(1 << 13);
    private final Octets places = new Octets(1 << 11);
    private final Deflate deflate = new Deflate();
    private final boolean isPacked;
    private final Memo memo = new Memo();
    private final Optional<OutputStream> sink;
    private byte[] beginning = {};
    private long flushed;
    private int next;
    private int gatherer;
    private int gathered;

    /** In memory, or on to the sink as it grows; packed, or as quick to write as it goes. */
    Objects(Optional<OutputStream> sink, boolean isPacked) {
        this.sink = sink;
        this.isPacked = isPacked;
    }

    /** Begins a file with what a template holds; after one of the same it is there already. */
    void begin(Template template) {
        begin(template.prefix(), template.places());
    }

    void begin(byte[] prefix, byte[] placesOfPrefix) {
        file.clear();
        if (prefix == beginning) {
            file.lengthen(prefix.length);
        } else {
            file.put(prefix);
        }
        // What goes to a sink leaves its room to what follows.
        beginning = sink.isEmpty() ? prefix : new byte[0];
        places.clear();
        places.put(placesOfPrefix);
        flushed = 0;
        next = placesOfPrefix.length / CrossReference.ENTRY;
        gathered = 0;
    }

    Octets file() {
        return file;
    }

    byte[] places() {
        return places.copy();
    }

    long position() {
        return flushed + file.length();
    }

    int reserve() {
        places.zeros(CrossReference.ENTRY, '\0');
        return next++;
    }

    /** Where to write an object that stands for itself; {@code end} ends it. */
    Octets begin(int number) {
        CrossReference.set(places, number, PLAIN, position(), 0);
        return file.integer(number).ascii(" 0 obj\n");
    }

    void end() {
        file.ascii("\nendobj\n");
    }

    /** Where to write an object that is packed together with others. */
    Octets gather(int number) {
        if (gathered == MOST_GATHERED) {
            writeGathered();
        }
        if (gathered == 0) {
            gatherer = reserve();
            index.clear();
            dictionaries.clear();
        }
        CrossReference.set(places, number, GATHERED, gatherer, gathered++);
        index.integer(number).put(' ').integer(dictionaries.put('\n').length()).put(' ');
        return dictionaries;
    }

    /** A stream with these entries beside its filter and length. */
    void stream(int number, String entries, Octets data) {
        begin(number).ascii("<<").ascii(entries);
        finishStream(data);
        drain(FLUSHED);
    }

    /** A stream that was packed already, with these entries beside its filter and length. */
    void packed(int number, String entries, Octets data) {
        begin(number).ascii("<<").ascii(entries);
        finishPacked(data);
        drain(FLUSHED);
    }

    /** Ends the file: the last dictionaries, and where everything lies. */
    void finish(int catalog, byte[] identity) {
        writeGathered();
        int number = reserve();
        long start = position();
        CrossReference.set(places, number, PLAIN, start, 0);
        file.integer(number).ascii(" 0 obj\n<</Type/XRef/W[1 4 2]/Size ").integer(next);
        file.ascii("/Root ").reference(catalog).ascii("/ID[<").hex(identity).ascii("><");
        file.hex(identity).ascii(">]");
        finishStream(places);
        file.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
        drain(0);
    }

    void writeGathered() {
        if (gathered == 0) {
            return;
        }
        int first = index.length();
        index.put(dictionaries);
        String entries = "/Type/ObjStm/N " + gathered + "/First " + first;
        gathered = 0;
        if (sink.isPresent()) {
            stream(gatherer, entries, index);
        } else {
            packed(gatherer, entries, memo.packed(index, this::pack));
        }
    }

    private Octets pack(Octets data) {
        packed.clear();
        deflate.pack(data, packed);
        return packed;
    }

    private void finishStream(Octets data) {
        if (isPacked) {
            finishPacked(pack(data));
        } else {
            finishPlain(data);
        }
    }

    private void finishPacked(Octets data) {
        file.ascii("/Filter/FlateDecode");
        finishPlain(data);
    }

    private void finishPlain(Octets data) {
        file.ascii("/Length ").integer(data.length()).ascii(">>\nstream\n");
        file.put(data).ascii("\nendstream");
        end();
    }

    /** Hands on what is written, if it is much. */
    private void drain(int most) {
        if (sink.isPresent() && file.length() > most) {
            try {
                file.writeTo(sink.get());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            flushed += file.length();
            file.clear();
        }
    }
}
