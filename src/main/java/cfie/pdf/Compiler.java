package cfie.pdf;

import cfie.pdf.typeface.Alphabet;
import cfie.pdf.typeface.Typeface;
import java.util.Optional;

/** Compiles a template: what is the same in all files, packed as small as it goes. */
final class Compiler {
    private static final byte[] HEADER = {
        '%',
        'P',
        'D',
        'F',
        '-',
        '1',
        '.',
        '7',
        '\n',
        '%',
        (byte) 0xE2,
        (byte) 0xE3,
        (byte) 0xCF,
        (byte) 0xD3,
        '\n'
    };
    private static final byte[] NO_OBJECT = {0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};

    private final Objects objects = new Objects(Optional.empty(), true);

    private Compiler() {
        objects.begin(HEADER, NO_OBJECT);
    }

    static Template compiled(Alphabet alphabet, Artwork artwork) {
        return new Compiler().compile(alphabet, artwork);
    }

    private Template compile(Alphabet alphabet, Artwork artwork) {
        int resources = objects.reserve();
        int intents = objects.reserve();
        int profile = objects.reserve();
        objects.stream(profile, "/N 3", octets(ColourProfile.bytes()));
        int art = artwork.isBlank() ? 0 : drawn(artwork);
        int[] fonts = new Embedding(objects).embed(alphabet);
        Octets named = new Octets(64).ascii("<</Font<<");
        for (Typeface face : Typeface.values()) {
            named.put('/').ascii(face.key()).put(' ').reference(fonts[face.ordinal()]);
        }
        named.ascii(">>");
        String drawn = art > 0 ? "/Art " + art + " 0 R" : "";
        Octets plain = objects.gather(resources).put(named);
        if (art > 0) {
            plain.ascii("/XObject<<").ascii(drawn).ascii(">>");
        }
        plain.ascii(">>");
        named.ascii("/XObject<<").ascii(drawn);
        objects.gather(intents)
                .ascii("[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
                .ascii("/Info(sRGB)/DestOutputProfile ")
                .reference(profile)
                .ascii(">>]");
        objects.writeGathered();
        return new Template(
                alphabet,
                !artwork.isBlank(),
                new Template.Parts(objects.file().copy(), objects.places(), named.toString()));
    }

    private int drawn(Artwork artwork) {
        int number = objects.reserve();
        Octets entries =
                new Octets(100).ascii("/Type/XObject/Subtype/Form/Resources<<>>/BBox[0 0 ");
        entries.number(Page.WIDTH).put(' ').number(Page.HEIGHT).put(']');
        objects.stream(number, entries.toString(), octets(artwork.drawing()));
        return number;
    }

    private static Octets octets(byte[] bytes) {
        return new Octets(bytes.length).put(bytes);
    }
}
