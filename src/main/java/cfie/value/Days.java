package cfie.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a project, from the first to the last, both counted. */
public record Days(LocalDate first, LocalDate last) {
    /** The day of what is so from the beginning, as far as is known. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /** No day that can be written is later. */
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"),
                    Pattern.compile("(?<day>\\d{1,2})([/.-])(?<month>\\d{1,2})\\2(?<year>\\d{4})"));

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

    /** Reads {@code 2026-06-15} or {@code 15/6/2026}, between the years 1900 and 2200. */
    public static LocalDate parse(String typed) {
        LocalDate day =
                FORMS.stream()
                        .map(form -> form.matcher(typed.strip()))
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(Days::day)
                        .orElseThrow(() -> new InvalidValue(Flaw.DATE, OneLine.shown(typed)));
        InvalidValue.unless(
                day.getYear() >= 1900 && !day.isAfter(LATEST), Flaw.DATE, OneLine.shown(typed));
        return day;
    }

    private static LocalDate day(Matcher typed) {
        try {
            return LocalDate.of(
                    Integer.parseInt(typed.group("year")),
                    Integer.parseInt(typed.group("month")),
                    Integer.parseInt(typed.group("day")));
        } catch (DateTimeException none) {
            throw new InvalidValue(Flaw.NO_SUCH_DAY, typed.group());
        }
    }

    /** The number of a month, by its name in Spanish without accents; 0 if it is none. */
    static int month(String name) {
        return name.equals("setiembre") ? 9 : MONTHS.indexOf(name) + 1;
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
