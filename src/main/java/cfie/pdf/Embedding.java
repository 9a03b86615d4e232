package cfie.pdf;

import cfie.pdf.typeface.Alphabet;
import cfie.pdf.typeface.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Embeds of each face the letters of an alphabet. Only here is PDFBox at work: where a template is
 * known already, none of it is even loaded.
 */
final class Embedding {
    private final Objects objects;
    private final Map<COSDictionary, Integer> known = new IdentityHashMap<>();

    /** The library warns of what it does not need: fonts without the names of their glyphs. */
    private static final class Quiet {
        private static final Logger LIBRARY = Logger.getLogger("org.apache.fontbox");

        static void begin() {
            LIBRARY.setLevel(Level.OFF);
        }
    }

    Embedding(Objects objects) {
        this.objects = objects;
    }

    /** The number of each face's font. */
    int[] embed(Alphabet alphabet) {
        Quiet.begin();
        Typeface[] faces = Typeface.values();
        int[] fonts = new int[faces.length];
        for (Typeface face : faces) {
            try (PDDocument document = new PDDocument()) {
                fonts[face.ordinal()] = written(subset(face, alphabet, document));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(face.name(), unreadable);
            }
        }
        return fonts;
    }

    private static COSDictionary subset(Typeface face, Alphabet alphabet, PDDocument document)
            throws IOException {
        TrueTypeFont whole = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
        // Ligatures have no character of their own: text could not be copied out again.
        whole.setEnableGsub(false);
        PDType0Font font = PDType0Font.load(document, whole, true);
        alphabet.characters().stream().filter(face::covers).forEach(font::addToSubset);
        font.subset();
        return font.getCOSObject();
    }

    private int written(COSDictionary dictionary) throws IOException {
        if (known.containsKey(dictionary)) {
            return known.get(dictionary);
        }
        int number = objects.reserve();
        known.put(dictionary, number);
        Octets entries = new Octets(256);
        Map<String, COSBase> sorted = new TreeMap<>();
        dictionary.forEach((key, value) -> sorted.put(key.getName(), value));
        boolean isStream = dictionary instanceof COSStream;
        for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
            boolean isPacking = entry.getKey().equals("Filter") || entry.getKey().equals("Length");
            if (!isStream || !isPacking) {
                write(COSName.getPDFName(entry.getKey()), entries);
                write(entry.getValue(), entries.put(' '));
            }
        }
        if (dictionary instanceof COSStream stream) {
            try (InputStream plain = stream.createInputStream()) {
                Octets data = new Octets(1 << 14).put(plain.readAllBytes());
                objects.stream(number, entries.toString(), data);
            }
        } else {
            objects.gather(number).ascii("<<").put(entries).ascii(">>");
        }
        return number;
    }

    private void write(COSBase value, Octets target) throws IOException {
        if (value instanceof COSDictionary dictionary) {
            target.reference(written(dictionary));
        } else if (value instanceof COSObject reference) {
            write(reference.getObject(), target);
        } else if (value instanceof COSArray array) {
            target.put('[');
            for (COSBase item : array) {
                write(item, target);
                target.put(' ');
            }
            target.put(']');
        } else if (value instanceof COSName name) {
            target.put('/').ascii(name.getName());
        } else if (value instanceof COSString string) {
            target.put('<').ascii(string.toHexString()).put('>');
        } else if (value instanceof COSNumber number) {
            target.number(number.floatValue());
        } else {
            throw new IllegalStateException(value.toString());
        }
    }
}
