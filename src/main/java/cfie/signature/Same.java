package cfie.signature;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Whether two files say the same at one place; a reference is the same when its number is. */
final class Same {
    private static final int DEEPEST = 32;

    private Same() {}

    static boolean same(COSBase one, COSBase other) {
        return same(one, other, 0);
    }

    /** Whether two dictionaries are the same, but for some keys. */
    static boolean but(Set<COSName> free, COSDictionary one, COSDictionary other) {
        return but(free, one, other, 0);
    }

    private static boolean but(
            Set<COSName> free, COSDictionary one, COSDictionary other, int depth) {
        Set<COSName> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeAll(free);
        return keys.stream().allMatch(key -> same(one.getItem(key), other.getItem(key), depth + 1));
    }

    private static boolean same(COSBase one, COSBase other, int depth) {
        if (one == null || other == null || depth > DEEPEST) {
            return one == null && other == null;
        }
        if (one instanceof COSObject left && other instanceof COSObject right) {
            return left.getKey().equals(right.getKey());
        }
        if (one instanceof COSStream || other instanceof COSStream) {
            return false;
        }
        if (one instanceof COSDictionary left && other instanceof COSDictionary right) {
            return but(Set.of(), left, right, depth);
        }
        return one instanceof COSArray left && other instanceof COSArray right
                ? same(left, right, depth)
                : one.equals(other);
    }

    private static boolean same(COSArray one, COSArray other, int depth) {
        boolean same = one.size() == other.size();
        for (int at = 0; same && at < one.size(); at++) {
            same = same(one.get(at), other.get(at), depth + 1);
        }
        return same;
    }
}
