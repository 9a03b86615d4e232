package cfie.table;

import cfie.value.InvalidValue;
import java.util.Optional;

/**
 * Where the header of a table stands, which may have titles above it: the first row that is whole,
 * or most of which names columns, well or badly spelt; or else the one that names most.
 *
 * @param above how many filled rows stand above it
 * @param meant how many columns it names, or nearly names
 * @param isOne whether it is a header, however faulty
 * @param isFilled whether it has rows below, and is whole but for its spelling
 */
record HeaderRow(int above, int meant, boolean isOne, boolean isWhole, boolean isFilled) {
    static final HeaderRow NONE = new HeaderRow(0, 0, false, false, false);
    static final int LOOKED_AT = 40;

    static HeaderRow in(Table table, Sought sought) {
        boolean isBook = table.worksheet().isPresent();
        HeaderRow best = NONE;
        Optional<Line> line = table.nextFilled();
        for (int above = 0; above < LOOKED_AT && line.isPresent() && !best.isOne; above++) {
            Sought.Named names = sought.in(line.get(), isBook);
            line = isBook ? table.nextFilled() : below(table);
            HeaderRow row = of(names, above, line.isPresent());
            if (row.isOne || row.meant > best.meant) {
                best = row;
            }
        }
        return best;
    }

    private static HeaderRow of(Sought.Named names, int above, boolean hasRows) {
        boolean isWhole = names.isWhole();
        boolean isOne = isWhole || names.isMostlyNames();
        boolean isTable = isWhole || names.isMisspelt();
        return new HeaderRow(above, names.meant(), isOne, isWhole, isTable && hasRows);
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
                ? isWhole ? isFilled && !other.isFilled : meant > other.meant
                : isWhole;
    }
}
