package cfie.domain.programme;

import cfie.value.Nif;
import cfie.value.SchoolCode;

/** A teacher's part in a project that a school had in the days of a call, as answered by then. */
public record Engagement(
        SchoolCode school,
        Nif teacher,
        boolean isConfirmed,
        boolean isConsented,
        boolean isSuitable,
        boolean isOfTeacher) {
    /** One of a teacher. */
    public Engagement(
            SchoolCode school,
            Nif teacher,
            boolean isConfirmed,
            boolean isConsented,
            boolean isSuitable) {
        this(school, teacher, isConfirmed, isConsented, isSuitable, true);
    }

    public boolean isOfSameTeacher(Engagement other) {
        return school.equals(other.school) && teacher.equals(other.teacher);
    }
}
