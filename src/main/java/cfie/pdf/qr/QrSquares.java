package cfie.pdf.qr;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The squares of a QR code (ISO/IEC 18004) of versions 1 to 10, level M, bytes, and always the same
 * mask: what certificates need, and much faster than searching for the best of all.
 */
final class QrSquares {
    // Any mask can be read; looking for the best one costs ten times the rest.
    static final int MASK = 3;

    private static final int VERSIONS = 10;
    // By version: all codewords, those of correction in each block, and the number of blocks.
    private static final int[] CODEWORDS = {0, 26, 44, 70, 100, 134, 172, 196, 242, 292, 346};
    private static final int[] CORRECTION = {0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26};
    private static final int[] BLOCKS = {0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
    private static final AtomicReferenceArray<QrSquares> KNOWN =
            new AtomicReferenceArray<>(VERSIONS + 1);

    private final int version;
    private final QrGround ground;
    private final ReedSolomon correction;

    private QrSquares(int version) {
        this.version = version;
        ground = new QrGround(version);
        correction = new ReedSolomon(CORRECTION[version]);
    }

    /** As the shortest version that has room; none if the bytes are too many. */
    static Optional<QrCode> of(byte[] bytes) {
        OptionalInt version = version(bytes.length);
        return version.isPresent()
                ? Optional.of(known(version.getAsInt()).drawn(bytes))
                : Optional.empty();
    }

    /** How many squares stand in a row for so many bytes. */
    static OptionalInt side(int bytes) {
        OptionalInt version = version(bytes);
        return version.isPresent()
                ? OptionalInt.of(known(version.getAsInt()).ground.side())
                : version;
    }

    private static OptionalInt version(int bytes) {
        return IntStream.rangeClosed(1, VERSIONS)
                .filter(version -> bytes <= room(version))
                .findFirst();
    }

    private static QrSquares known(int version) {
        QrSquares known = KNOWN.get(version);
        if (known == null) {
            known = new QrSquares(version);
            KNOWN.set(version, known);
        }
        return known;
    }

    private static int room(int version) {
        int head = version < 10 ? 2 : 3;
        return dataOf(version) - head;
    }

    private static int dataOf(int version) {
        return CODEWORDS[version] - CORRECTION[version] * BLOCKS[version];
    }

    private QrCode drawn(byte[] bytes) {
        return new QrCode(ground.side(), ground.with(interleaved(data(bytes))));
    }

    /** How it is told, how long it is, the bytes, and what fills the rest. */
    private byte[] data(byte[] bytes) {
        byte[] data = new byte[dataOf(version)];
        int head = version < 10 ? 1 : 2;
        int length = bytes.length;
        // Four bits of mode shift all that follows by half a byte.
        byte[] told = new byte[head + length + 1];
        told[0] = (byte) (head == 1 ? length : length >> 8);
        told[head - 1] = (byte) length;
        System.arraycopy(bytes, 0, told, head, length);
        int carried = 4;
        for (int at = 0; at < told.length; at++) {
            data[at] = (byte) (carried << 4 | told[at] >> 4 & 15);
            carried = told[at] & 15;
        }
        for (int at = told.length; at < data.length; at++) {
            data[at] = (byte) ((at - told.length) % 2 == 0 ? 0xEC : 0x11);
        }
        return data;
    }

    /** Blocks with their correction, dealt out byte by byte; later ones may be a byte longer. */
    private byte[] interleaved(byte[] data) {
        int blocks = BLOCKS[version];
        int shorter = data.length / blocks;
        int shortOnes = blocks - data.length % blocks;
        byte[] all = new byte[CODEWORDS[version]];
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            int length = shorter + (block < shortOnes ? 0 : 1);
            for (int at = 0; at < length; at++) {
                int place =
                        at < shorter ? at * blocks + block : shorter * blocks + block - shortOnes;
                all[place] = data[from + at];
            }
            byte[] rest = correction.of(data, from, length);
            for (int at = 0; at < rest.length; at++) {
                all[data.length + at * blocks + block] = rest[at];
            }
            from += length;
        }
        return all;
    }
}
