package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Credits;
import java.util.List;

/** All that was decided about one teacher in one academic year. */
public record TeacherYear(Teacher teacher, AcademicYear year, List<Judgement> judgements) {
    /** The credits that stand on certificates. */
    public Credits certified() {
        return judgements.stream()
                .filter(one -> one.outcome() == Outcome.CERTIFIED)
                .map(Judgement::granted)
                .reduce(Credits.NONE, Credits::plus);
    }
}
