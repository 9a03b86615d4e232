package cfie.value;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/** A school year: from 1 September of its first calendar year to 31 August of the next. */
public record AcademicYear(int start) implements Comparable<AcademicYear> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:\\s*[/-]\\s*(\\d{4}|\\d{2}))?");
    private static final int FIRST = 2005;
    private static final int LAST = 2199;

    public AcademicYear {
        InvalidValue.unless(
                start >= FIRST && start <= LAST, Flaw.ACADEMIC_YEAR, Integer.toString(start));
    }

    /** Reads {@code 2025/2026}, {@code 2025-2026}, {@code 2025-26} or {@code 2025}. */
    public static AcademicYear parse(String typed) {
        var parts = FORM.matcher(typed.strip());
        InvalidValue.unless(parts.matches(), Flaw.ACADEMIC_YEAR, OneLine.shown(typed));
        AcademicYear year = new AcademicYear(Integer.parseInt(parts.group(1)));
        InvalidValue.unless(
                parts.group(2) == null || year.endsIn(parts.group(2)),
                Flaw.ACADEMIC_YEAR,
                OneLine.shown(typed));
        return year;
    }

    public static AcademicYear of(LocalDate day) {
        boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
        return new AcademicYear(autumn ? day.getYear() : day.getYear() - 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    /** As printed: {@code 2025/2026}. */
    public String text() {
        return start + "/" + (start + 1);
    }

    /** As it stands in file names: {@code 2025-2026}. */
    public String slug() {
        return start + "-" + (start + 1);
    }

    private boolean endsIn(String digits) {
        return Integer.toString(start + 1).endsWith(digits);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return text();
    }
}
