package cfie.pdf;

import java.io.OutputStream;
import java.util.Optional;

/** Where documents are made one after another, in rooms that are used again: one for a thread. */
public final class Press {
    private final Objects objects;
    private final Octets content = new Octets(1 << 14);

    /** Makes documents in memory. */
    public Press() {
        objects = new Objects(Optional.empty(), false);
    }

    /** Makes one document, written to the sink as it grows. */
    public Press(OutputStream sink) {
        objects = new Objects(Optional.of(sink), true);
    }

    /** Begins a document; the one before it is forgotten. */
    public TaggedPdf document(Template template) {
        return new TaggedPdf(objects, template, content);
    }
}
