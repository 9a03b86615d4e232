package cfie.domain.issued;

import cfie.domain.Elsewhere;
import cfie.domain.Judgement;
import cfie.domain.Outcome;
import cfie.domain.Teacher;
import cfie.value.AcademicYear;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Map;

/**
 * All that was decided about one teacher in one academic year, the certificates of each work that
 * were revoked, and what other bodies certified.
 */
public record TeacherYear(
        Teacher teacher,
        AcademicYear year,
        List<Judgement> judgements,
        Map<ProjectCode, List<Revocation>> revoked,
        Elsewhere elsewhere) {
    /** The credits that stand on certificates. */
    public Credits certified() {
        return judgements.stream()
                .filter(one -> one.outcome() == Outcome.CERTIFIED)
                .map(Judgement::granted)
                .reduce(Credits.NONE, Credits::plus);
    }

    public List<Revocation> revoked(ProjectCode project) {
        return revoked.getOrDefault(project, List.of());
    }
}
