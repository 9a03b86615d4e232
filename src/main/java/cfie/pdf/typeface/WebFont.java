package cfie.pdf.typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face for a page of the web: the letters of an alphabet, as part of the page. */
public final class WebFont {
    /** All but those that tell of glyphs by their numbers, which are others once cut. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "post", "OS/2");

    private WebFont() {}

    /** A TrueType font. */
    public static byte[] of(Typeface face, Alphabet alphabet) {
        try (TrueTypeFont whole =
                new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()))) {
            TTFSubsetter cut = new TTFSubsetter(whole, TABLES);
            alphabet.characters().stream().filter(face::covers).forEach(cut::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
            cut.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(face.name(), unreadable);
        }
    }
}
