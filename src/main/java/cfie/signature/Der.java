package cfie.signature;

import java.util.Arrays;
import java.util.List;

/** Writes the few forms of DER of which a signature is made. */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int SHORT_LENGTH = 0x80;
    private static final int BYTE = 8;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(SEQUENCE, parts);
    }

    static byte[] set(byte[]... parts) {
        return tagged(SET, parts);
    }

    static byte[] octets(byte[] content) {
        return tagged(0x04, content);
    }

    static byte[] number(int small) {
        return new byte[] {0x02, 1, (byte) small};
    }

    static byte[] nothing() {
        return new byte[] {0x05, 0};
    }

    /** The dotted numbers of an object identifier, the first two already one, as DER has them. */
    static byte[] identifier(int... arcs) {
        byte[] content = new byte[arcs.length * 4];
        int end = 0;
        for (int arc : arcs) {
            for (int shift = 21; shift > 0; shift -= 7) {
                if (arc >> shift != 0) {
                    content[end++] = (byte) (SHORT_LENGTH | arc >> shift);
                }
            }
            content[end++] = (byte) (arc & 0x7f);
        }
        return tagged(0x06, Arrays.copyOf(content, end));
    }

    /** The parts, one behind the other, under a tag and their length. */
    static byte[] tagged(int tag, byte[]... parts) {
        byte[] content = joined(List.of(parts));
        int lengthBytes = lengthBytes(content.length);
        byte[] whole = new byte[1 + lengthBytes + content.length];
        whole[0] = (byte) tag;
        if (lengthBytes == 1) {
            whole[1] = (byte) content.length;
        } else {
            whole[1] = (byte) (SHORT_LENGTH | lengthBytes - 1);
            for (int at = 2; at <= lengthBytes; at++) {
                whole[at] = (byte) (content.length >> BYTE * (lengthBytes - at));
            }
        }
        System.arraycopy(content, 0, whole, 1 + lengthBytes, content.length);
        return whole;
    }

    static byte[] joined(List<byte[]> parts) {
        byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, end, part.length);
            end += part.length;
        }
        return whole;
    }

    private static int lengthBytes(int length) {
        int bytes = 1;
        if (length >= SHORT_LENGTH) {
            for (int rest = length; rest > 0; rest >>= BYTE) {
                bytes++;
            }
        }
        return bytes;
    }
}
