package cfie.pdf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/** What was packed before: the tags of two certificates of one form are the same to the byte. */
final class Memo {
    private static final int MOST = 64;

    private final Map<Long, Kept> kept = new LinkedHashMap<>();
    private final CRC32 sum = new CRC32();

    private record Kept(byte[] plain, Octets packed) {
        boolean isOf(Octets data) {
            return Arrays.equals(plain, 0, plain.length, data.array(), 0, data.length());
        }
    }

    Octets packed(Octets data, UnaryOperator<Octets> packing) {
        sum.reset();
        sum.update(data.array(), 0, data.length());
        Kept known = kept.get(sum.getValue());
        if (known != null && known.isOf(data)) {
            return known.packed;
        }
        if (kept.size() == MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        byte[] packed = packing.apply(data).copy();
        Kept fresh = new Kept(data.copy(), new Octets(0).put(packed));
        kept.put(sum.getValue(), fresh);
        return fresh.packed;
    }
}
