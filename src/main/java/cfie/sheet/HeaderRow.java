package cfie.sheet;

import cfie.value.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * Where the header of a table stands, which may have titles above it: the first row that is whole,
 * or else the one that names most columns.
 *
 * @param above how many filled rows stand above it
 * @param known how many columns it names
 * @param isFilled whether it is whole and has rows below
 */
record HeaderRow(int above, int known, boolean isWhole, boolean isFilled) {
    static final HeaderRow NONE = new HeaderRow(0, 0, false, false);
    static final int LOOKED_AT = 40;

    static HeaderRow in(Table table, List<Column<?>> columns) {
        boolean isBook = table.worksheet().isPresent();
        HeaderRow best = NONE;
        Optional<Line> line = table.nextFilled();
        for (int above = 0; above < LOOKED_AT && line.isPresent() && !best.isWhole; above++) {
            Header header = new Header(line.get(), columns, isBook);
            line = isBook ? table.nextFilled() : below(table);
            if (header.known() > best.known) {
                boolean isWhole = header.problems().isEmpty();
                best = new HeaderRow(above, header.known(), isWhole, isWhole && line.isPresent());
            }
        }
        return best;
    }

    /** Where a text breaks off is told when its rows are read. */
    private static Optional<Line> below(Table text) {
        try {
            return text.nextFilled();
        } catch (InvalidValue broken) {
            return Optional.empty();
        }
    }

    /** Whether it is read rather than the other one: the first that is whole and filled. */
    boolean isBefore(HeaderRow other) {
        return isWhole == other.isWhole
                ? isWhole ? isFilled && !other.isFilled : known > other.known
                : isWhole;
    }
}
