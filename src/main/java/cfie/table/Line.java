package cfie.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A row of a file as it stands there.
 *
 * @param line the line of a text, or the row of a worksheet, on which it begins
 * @param numbers which of its cells hold a number and not a text
 */
public record Line(long line, List<String> cells, BitSet numbers) {
    private static final BitSet NONE = new BitSet();

    Line(long line, List<String> cells) {
        this(line, cells, NONE);
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** As wide as that, at least. */
    public Line padded(int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return new Line(line, padded, numbers);
    }
}
