package cfie.store.whole;

import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Record;

/** A row that a question about doubtful things found, as the fault that it is. */
final class DoubtfulRow {
    private DoubtfulRow() {}

    static Fault of(Kind kind, Record row) {
        int places = row.field(1).getName().equals("cfie") ? 3 : 1;
        List<Object> details = new ArrayList<>();
        for (int at = places; at < row.size(); at++) {
            details.add(detail(row.field(at).getName(), row.get(at)));
        }
        return new Fault(kind, where(row), details);
    }

    private static Object detail(String column, Object cell) {
        if (column.equals("academic_year") && cell instanceof Integer year) {
            return years(year);
        }
        return cell instanceof BigDecimal number ? number.stripTrailingZeros() : text(cell);
    }

    static String where(Record row) {
        if (!row.field(1).getName().equals("cfie")) {
            return text(row.get(0));
        }
        String running = text(row.get(2));
        return row.field(2).getName().equals("version")
                ? "acta-" + centre(row).replace('/', '-') + "-" + running
                : centre(row) + "-" + "0".repeat(Math.max(0, 4 - running.length())) + running;
    }

    /** The year and the centre, as numbers begin. */
    static String centre(Record row) {
        int year = row.get(0, Integer.class);
        String slug = text(row.get(1)).toLowerCase(Locale.ROOT).replace('_', '-');
        return years(year) + "-" + slug;
    }

    /** Whatever the year is, since it may be a damaged one. */
    private static String years(int first) {
        return first + "/" + (first + 1);
    }

    private static String text(Object cell) {
        return String.valueOf(cell);
    }
}
