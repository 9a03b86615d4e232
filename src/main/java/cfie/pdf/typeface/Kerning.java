package cfie.pdf.typeface;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntBinaryOperator;

/**
 * How much closer two neighbours stand than their widths say. Western letters and quotes are kept
 * once found, since fonts search their pairs one by one.
 */
final class Kerning {
    private static final int LETTERS = 0x180;
    private static final int QUOTES = 0x2010;
    private static final int KEPT = LETTERS + 16;

    private final IntBinaryOperator pairs;
    private final AtomicReferenceArray<short[]> kept = new AtomicReferenceArray<>(KEPT);

    /** From what a font says of two characters. */
    Kerning(IntBinaryOperator pairs) {
        this.pairs = pairs;
    }

    int between(int first, int second) {
        int row = place(first);
        int column = place(second);
        boolean isKept = row >= 0 && column >= 0;
        return isKept ? row(row)[column] : 0;
    }

    private short[] row(int place) {
        short[] row = kept.get(place);
        if (row == null) {
            row = read(place);
            kept.set(place, row);
        }
        return row;
    }

    private short[] read(int first) {
        short[] row = new short[KEPT];
        for (int second = 0; second < KEPT; second++) {
            row[second] = (short) pairs.applyAsInt(character(first), character(second));
        }
        return row;
    }

    private static int place(int character) {
        if (character < LETTERS) {
            return character;
        }
        return character >> 4 == QUOTES >> 4 ? LETTERS + (character & 15) : -1;
    }

    private static int character(int place) {
        return place < LETTERS ? place : QUOTES + place - LETTERS;
    }
}
