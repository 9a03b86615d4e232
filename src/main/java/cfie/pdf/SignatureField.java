package cfie.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The place of a document's signature: where it is seen, and where its bytes will stand. */
final class SignatureField {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int RANGES = 32;

    private final Objects objects;
    private String moment = "";
    private int room;
    private int annotation;
    private int signature;
    private int rangesAt;
    private int contentsAt;

    SignatureField(Objects objects) {
        this.objects = objects;
    }

    void await(Instant when, int bytes) {
        moment = MOMENT.format(when);
        room = bytes;
    }

    boolean isAwaited() {
        return room > 0;
    }

    /** Writes the field; its number. */
    int place(int page, Octets box, int key, String said) {
        annotation = objects.reserve();
        signature = objects.reserve();
        int look = objects.reserve();
        objects.begin(look)
                .ascii("<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<>>/Length 0>>\n")
                .ascii("stream\n\nendstream");
        objects.end();
        Octets target = objects.begin(annotation).ascii("<</Type/Annot/Subtype/Widget/FT/Sig");
        target.ascii("/T(firma)/F 132/TU").text(said).ascii("/P ").reference(page);
        target.ascii("/V ").reference(signature).ascii("/AP<</N ").reference(look);
        target.ascii(">>/StructParent ").integer(key).ascii("/Rect[").put(box).ascii("]>>");
        objects.end();
        return annotation;
    }

    void writeInCatalog(Octets target) {
        if (annotation > 0) {
            target.ascii("/AcroForm<</SigFlags 3/Fields[").reference(annotation).ascii("]>>");
        }
    }

    /** Writes the signature with nothing in it yet. */
    void write() {
        if (annotation == 0) {
            return;
        }
        Octets target = objects.begin(signature).ascii("<</Type/Sig/Filter/Adobe.PPKLite");
        target.ascii("/SubFilter/ETSI.CAdES.detached/M(D:").ascii(moment).ascii("Z)/ByteRange[");
        rangesAt = target.length();
        target.zeros(RANGES, ' ').ascii("]/Contents");
        contentsAt = target.length();
        target.put('<').zeros(2 * room, '0').ascii(">>>");
        objects.end();
    }

    Signable signable(byte[] file, Template template) {
        int end = contentsAt + 2 * room + 2;
        Octets ranges = new Octets(RANGES).ascii("0 ").integer(contentsAt).put(' ').integer(end);
        ranges.put(' ').integer(file.length - end);
        System.arraycopy(ranges.array(), 0, file, rangesAt, ranges.length());
        return new Signable(file, contentsAt, end, template);
    }
}
