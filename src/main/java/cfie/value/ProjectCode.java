package cfie.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** The office's code of one school's enrolment in a project, in one year. */
public record ProjectCode(String text) implements Comparable<ProjectCode> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    public ProjectCode {
        InvalidValue.unless(FORM.matcher(text).matches(), Flaw.PROJECT_CODE, OneLine.shown(text));
    }

    public static ProjectCode parse(String typed) {
        return new ProjectCode(typed.strip());
    }

    /** The code the office gives when it is told none: year, school and a running number. */
    public static ProjectCode numbered(AcademicYear year, SchoolCode school, int running) {
        return new ProjectCode(
                String.format(Locale.ROOT, "%d-%s-%02d", year.start(), school, running));
    }

    /** By code point, the order in which the cap of credits looks at projects. */
    @Override
    public int compareTo(ProjectCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
