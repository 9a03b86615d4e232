package cfie.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The days of a project, from the first to the last, both counted. */
public record Days(LocalDate first, LocalDate last) {
    /** The day of what is so from the beginning, as far as is known. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /** No day that can be written is later. */
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final List<String> MONTHS =
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre");

    public Days {
        InvalidValue.unless(
                !last.isBefore(first), Flaw.ENDS_BEFORE_START, last.toString(), first.toString());
    }

    /** Reads an ISO date between the years 1900 and 2200. */
    public static LocalDate parse(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
            InvalidValue.unless(
                    day.getYear() >= 1900 && !day.isAfter(LATEST), Flaw.DATE, OneLine.shown(typed));
            return day;
        } catch (DateTimeParseException malformed) {
            throw new InvalidValue(Flaw.DATE, OneLine.shown(typed));
        }
    }

    /** As documents print a day: {@code 15 de junio de 2026}. */
    public static String inWords(LocalDate day) {
        String month = MONTHS.get(day.getMonthValue() - 1);
        return day.getDayOfMonth() + " de " + month + " de " + day.getYear();
    }

    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
