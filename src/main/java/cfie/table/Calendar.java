package cfie.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which numbers of a workbook are days, and which day each is. */
final class Calendar {
    private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
    // Spreadsheets that count from 1900 hold that it was a leap year; no day before March is sure.
    private static final int FIRST_SURE = 61;
    private static final int LAST = 2_958_465;
    private static final double SECONDS = 86_400;
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("[dmyh]", Pattern.CASE_INSENSITIVE);

    private final BitSet days;
    private final boolean from1904;

    private Calendar(BitSet days, boolean from1904) {
        this.days = days;
        this.from1904 = from1904;
    }

    /** Of a workbook without styles: all its numbers are numbers. */
    static Calendar none() {
        return new Calendar(new BitSet(), false);
    }

    Calendar from1904() {
        return new Calendar(days, true);
    }

    /** By the part in which a workbook says how its cells look. */
    static Calendar of(Part styles) {
        Map<Integer, String> codes = new HashMap<>();
        BitSet days = new BitSet();
        int style = 0;
        boolean ofCells = false;
        while (styles.next()) {
            if (styles.opens("numFmt")) {
                codes.put(styles.number("numFmtId", 0), styles.attribute("formatCode"));
            } else if (styles.opens("xf") && ofCells) {
                days.set(style++, isDay(styles.number("numFmtId", 0), codes));
            }
            ofCells = styles.opens("cellXfs") || ofCells && !styles.closes("cellXfs");
        }
        return new Calendar(days, false);
    }

    private static boolean isDay(int format, Map<Integer, String> codes) {
        String code = codes.get(format);
        return code == null
                ? format >= 14 && format <= 22
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58
                : DAY.matcher(NOT_CODE.matcher(code).replaceAll("")).find();
    }

    boolean isDay(int style) {
        return style >= 0 && days.get(style);
    }

    /** The day in ISO form, with its time if it has one; what is no sure day stays as it is. */
    String day(String number) {
        double serial;
        try {
            serial = Double.parseDouble(number);
        } catch (NumberFormatException none) {
            return number;
        }
        if (!(serial >= (from1904 ? 0 : FIRST_SURE) && serial <= LAST)) {
            return number;
        }
        LocalDateTime time =
                (from1904 ? OF_1904 : OF_1900)
                        .plusDays((long) serial)
                        .atStartOfDay()
                        .plusSeconds(Math.round((serial - Math.floor(serial)) * SECONDS));
        return isMidnight(time) ? time.toLocalDate().toString() : time.toString();
    }

    /** A day that is said in words of its own. */
    static String said(String iso) {
        return iso.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.DAYS).equals(time);
    }
}
