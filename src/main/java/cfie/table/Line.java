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
    Line(long line, List<String> cells) {
        this(line, cells, new BitSet());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
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
