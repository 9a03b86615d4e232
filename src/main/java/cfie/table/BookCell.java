package cfie.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a cell is written in a worksheet: days and amounts as such, all others as texts. */
enum BookCell {
    NAME(18),
    TEXT(22),
    LONG_TEXT(44),
    DAY(12),
    AMOUNT(10);

    /** Behind the name of a column that every row has to fill. */
    static final String REQUIRED = " *";

    private static final Set<String> LONG =
            Set.of(
                    "name",
                    "title",
                    "partners",
                    "teachers",
                    "reason",
                    "reasons",
                    "end_reason",
                    "twinspace",
                    "email",
                    "file",
                    "error");
    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SURE = LocalDate.of(1900, 3, 1);
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern UNFIT =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private final int width;

    BookCell(int width) {
        this.width = width;
    }

    /** By whether its cells are numbers, and else by the names of columns in all our tables. */
    static BookCell ofColumn(String name, boolean isNumber) {
        if (name.endsWith("_on") || name.equals("fecha")) {
            return DAY;
        }
        return isNumber ? AMOUNT : LONG.contains(name) ? LONG_TEXT : TEXT;
    }

    int width() {
        return width;
    }

    /** The cell with that address, written. */
    String written(String address, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (this) {
            case AMOUNT -> valued(address, text);
            case DAY -> day(address, LocalDate.parse(text));
            default ->
                    "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                            .formatted(address, ordinal(), escaped(text));
        };
    }

    private String day(String address, LocalDate day) {
        return day.isBefore(FIRST_SURE)
                ? TEXT.written(address, day.toString())
                : valued(address, Long.toString(ChronoUnit.DAYS.between(COUNTED_FROM, day)));
    }

    private String valued(String address, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, ordinal(), value);
    }

    /** Fit for XML: what it cannot say is written by its number. */
    static String escaped(String text) {
        String plain = ESCAPE.matcher(text).replaceAll("_x005F_");
        return UNFIT.matcher(
                        plain.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;"))
                .replaceAll(BookCell::numbered);
    }

    private static String numbered(MatchResult unfit) {
        return Matcher.quoteReplacement("_x%04X_".formatted((int) unfit.group().charAt(0)));
    }
}
