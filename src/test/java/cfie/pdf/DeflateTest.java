package cfie.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.pdf.typeface.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeflateTest {
    private static final int LONGEST_TEXT = 40_000;

    @Test
    void what_is_packed_comes_out_as_it_was() throws DataFormatException {
        for (byte[] bytes : samples()) {
            assertArrayEquals(bytes, unpacked(packed(bytes, new Deflate()), bytes.length));
        }
    }

    @Test
    void packing_is_about_as_small_as_the_library_s() {
        byte[] font = Typeface.TEXT.bytes();
        Deflater library = new Deflater(Deflater.BEST_COMPRESSION);
        library.setInput(font);
        library.finish();
        int theirs = library.deflate(new byte[font.length]);
        library.end();
        int ours = packed(font, new Deflate()).length;
        assertTrue(ours < theirs * 1.03, () -> ours + " and " + theirs);
    }

    @Test
    void what_came_before_leaves_no_trace() {
        Deflate used = new Deflate();
        byte[] text = "el mismo texto, y otra vez el mismo texto".repeat(9).getBytes();
        byte[] first = packed(text, used);
        samples().forEach(bytes -> packed(bytes, used));
        assertArrayEquals(first, packed(text, used));
    }

    private static byte[] packed(byte[] bytes, Deflate deflate) {
        Octets packed = new Octets(0);
        deflate.pack(new Octets(bytes.length).put(bytes), packed);
        return packed.copy();
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] bytes = new byte[length];
        int filled = inflater.inflate(bytes);
        // The end of the stream and its checksum are only read on being asked for more.
        assertTrue(inflater.inflate(new byte[1]) == 0 && inflater.finished());
        inflater.end();
        assertTrue(filled == length);
        return bytes;
    }

    private static List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        samples.add(new byte[0]);
        samples.add(new byte[] {7});
        samples.add(new byte[300_000]);
        samples.add(Typeface.SMALL.bytes());
        samples.add(ofRareAndFrequent());
        Random random = new Random(1);
        for (int sample = 0; sample < 300; sample++) {
            samples.add(repetitive(random));
        }
        return samples;
    }

    private static byte[] repetitive(Random random) {
        byte[] bytes = new byte[random.nextInt(LONGEST_TEXT)];
        int step = 1 + random.nextInt(9000);
        for (int at = 0; at < bytes.length; at++) {
            boolean isRepeat = at >= step && random.nextInt(9) > 0;
            bytes[at] = (byte) (isRepeat ? bytes[at - step] : random.nextGaussian() * 60);
        }
        return bytes;
    }

    /** Each byte as often as the two rarer ones together: the longest codes there can be. */
    private static byte[] ofRareAndFrequent() {
        Octets bytes = new Octets(0);
        int rarer = 1;
        int frequent = 1;
        for (int letter = 0; letter < 24; letter++) {
            for (int time = 0; time < frequent; time++) {
                bytes.put(letter * 7 + time % 3 * 80);
            }
            int both = rarer + frequent;
            rarer = frequent;
            frequent = both;
        }
        return bytes.copy();
    }
}
