package cfie.signature;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large the packed parts of a PDF become, reckoned without keeping them: a parser would hold
 * all that a few kilobytes claim to be.
 */
final class Unpacked {
    private static final long MOST = 64L << 20;
    private static final int BLOCK = 1 << 16;
    private static final int DICTIONARY = 1024;
    private static final String STREAM = "stream";
    private static final Pattern STACKED =
            Pattern.compile("(?s)<<.*(LZW|(Flate|/Fl\\b).*(Flate|/Fl\\b)).*");

    private Unpacked() {}

    static boolean isModest(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long sum = 0;
        int at = text.indexOf(STREAM);
        while (at >= 0 && sum <= MOST) {
            if (!text.startsWith("end", at - 3)) {
                if (STACKED.matcher(dictionary(text, at)).matches()) {
                    return false;
                }
                sum += inflated(pdf, behindLine(text, at + STREAM.length()), MOST - sum);
            }
            at = text.indexOf(STREAM, at + STREAM.length());
        }
        return sum <= MOST;
    }

    /** What stands before a stream, from the object that it belongs to. */
    private static String dictionary(String text, int at) {
        int object = text.lastIndexOf("obj", at);
        return text.substring(Math.max(Math.max(object, 0), at - DICTIONARY), at);
    }

    private static int behindLine(String text, int at) {
        int behind = at;
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    /** What is no packed stream becomes nothing. */
    private static long inflated(byte[] pdf, int from, long most) {
        Inflater inflater = new Inflater();
        byte[] block = new byte[BLOCK];
        long length = 0;
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            int more = inflater.inflate(block);
            while (more > 0 && length <= most) {
                length += more;
                more = inflater.inflate(block);
            }
        } catch (DataFormatException broken) {
            return length;
        } finally {
            inflater.end();
        }
        return length;
    }
}
