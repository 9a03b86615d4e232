package cfie.pdf;

import java.time.LocalDate;

/** The file attached to a document, if there is one. */
final class Enclosure {
    private final Objects objects;
    private int specification;
    private String name = "";

    Enclosure(Objects objects) {
        this.objects = objects;
    }

    boolean isUsed() {
        return specification > 0;
    }

    void write(Attachment attachment, LocalDate day) {
        name = attachment.name();
        Octets data = Octets.of(attachment.content());
        Octets entries = new Octets(128).ascii("/Type/EmbeddedFile/Subtype");
        name(entries, attachment.mediaType());
        entries.ascii("/Params<</Size ").integer(data.length()).ascii("/ModDate(D:");
        entries.ascii(day.toString().replace("-", "")).ascii("000000Z)>>");
        int file = objects.reserve();
        specification = objects.reserve();
        objects.stream(file, entries.toString(), data);
        Octets target = objects.begin(specification).ascii("<</Type/Filespec");
        target.ascii("/AFRelationship/Alternative/F").text(name).ascii("/UF").text(name);
        target.ascii("/Desc").text(attachment.description()).ascii("/EF<</F ").reference(file);
        target.ascii("/UF ").reference(file).ascii(">>>>");
        objects.end();
    }

    void writeInCatalog(Octets target) {
        if (isUsed()) {
            target.ascii("/AF[").reference(specification).ascii("]/Names<</EmbeddedFiles<</Names[");
            target.text(name).put(' ').reference(specification).ascii("]>>>>");
        }
    }

    /** A name object: all but letters and digits by their numbers. */
    private static void name(Octets target, String text) {
        target.put('/');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean isPlain = character < 0x7F && Character.isLetterOrDigit(character);
            if (isPlain) {
                target.put(character);
            } else {
                target.put('#').hex(new byte[] {(byte) character});
            }
        }
    }
}
