package cfie.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether the metadata of two files say the same, but for the moment when they were changed: tag by
 * tag, letter by letter.
 */
final class Metadata {
    private static final int LONGEST = 1 << 18;
    private static final Pattern PACKET = Pattern.compile("<\\?xpacket [^<>?]*\\?>");
    private static final Pattern MOMENT =
            Pattern.compile("<xmp:(Modify|Metadata)Date>[0-9TZ:.+-]{1,40}</xmp:\\1Date>");
    private static final Pattern PART =
            Pattern.compile("<(/?[\\w:]++)((?:\\s++[\\w:]++=\"[^\"<>]*+\")*+)\\s*+>|([^<>]++)");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\")\\s+");

    private Metadata() {}

    static boolean areSame(COSBase before, COSBase after) {
        try {
            return before instanceof COSStream one
                    && after instanceof COSStream other
                    && other.getItem(COSName.LENGTH) instanceof COSInteger
                    && said(one).equals(said(other));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static List<String> said(COSStream metadata) {
        String text = MOMENT.matcher(text(metadata)).replaceAll("");
        List<String> said = new ArrayList<>();
        Matcher part = PART.matcher(PACKET.matcher(text).replaceAll(""));
        int behind = 0;
        while (part.find()) {
            Xref.require(part.start() == behind);
            behind = part.end();
            said.add(part.group(1) == null ? part.group().strip() : tag(part));
        }
        Xref.require(behind == part.regionEnd());
        said.removeIf(String::isEmpty);
        return said;
    }

    /** With what it says in one order, in whichever that was written. */
    private static String tag(Matcher part) {
        List<String> attributes = Arrays.asList(BETWEEN.split(part.group(2).strip()));
        return "<" + part.group(1) + new TreeSet<>(attributes);
    }

    private static String text(COSStream metadata) {
        try (InputStream in = metadata.createInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST);
            Xref.require(bytes.length < LONGEST);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw Xref.malformed();
        }
    }
}
