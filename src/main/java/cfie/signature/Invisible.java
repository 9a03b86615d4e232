package cfie.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Whether a signature's field is seen nowhere: on no screen and on no paper. */
final class Invisible {
    private static final int HIDDEN = 1 << 1;
    private static final int TOGGLES = 1 << 8;
    private static final int MOST = 1 << 10;
    private static final int LONGEST = 1 << 12;
    private static final Pattern NOTHING = Pattern.compile("(\\s|%[^\\r\\n]*+)*+");

    private Invisible() {}

    // What is only not viewed is printed nevertheless, so that of the flags hidden alone will do.
    static boolean is(COSDictionary widget) {
        return (isHidden(widget.getItem(COSName.F)) || isPoint(widget.getItem(COSName.RECT)))
                && paintsNothing(widget.getDictionaryObject(COSName.AP));
    }

    private static boolean isHidden(COSBase flags) {
        return flags instanceof COSInteger said
                && said.longValue() > 0
                && said.longValue() < MOST
                && (said.longValue() & (HIDDEN | TOGGLES)) == HIDDEN;
    }

    /** Without width and without height. */
    private static boolean isPoint(COSBase place) {
        return place instanceof COSArray corners
                && corners.size() == 4
                && isSame(corners.get(0), corners.get(2))
                && isSame(corners.get(1), corners.get(3));
    }

    private static boolean isSame(COSBase one, COSBase other) {
        return one instanceof COSNumber left
                && other instanceof COSNumber right
                && left.floatValue() == right.floatValue();
    }

    /** Tools give a field that is not to be seen an empty appearance, or none. */
    private static boolean paintsNothing(COSBase appearances) {
        return appearances == null
                || appearances instanceof COSDictionary each
                        && !(each instanceof COSStream)
                        && each.keySet().stream()
                                .map(each::getDictionaryObject)
                                .allMatch(one -> one instanceof COSStream drawn && isEmpty(drawn));
    }

    private static boolean isEmpty(COSStream drawn) {
        try (InputStream content = drawn.createInputStream()) {
            byte[] first = content.readNBytes(LONGEST);
            return first.length < LONGEST
                    && NOTHING.matcher(new String(first, StandardCharsets.ISO_8859_1)).matches();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
