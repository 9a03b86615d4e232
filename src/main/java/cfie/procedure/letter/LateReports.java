package cfie.procedure.letter;

import cfie.domain.Areas;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.Due;
import cfie.domain.Project;
import cfie.domain.Report;
import cfie.domain.School;
import cfie.store.Register;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds, among many documents, those that came after their last day; some are looked up at once.
 */
public final class LateReports {
    private static final int SOME = 1_000;

    private final Register register;
    private final Deadlines deadlines;
    private final Areas areas;
    private final List<Report> waiting = new ArrayList<>();
    private final List<Late> late = new ArrayList<>();

    /** A document and when it was owed. */
    public record Late(Report report, Due due) {}

    public LateReports(Register register) {
        this.register = register;
        this.deadlines = register.calendars().all();
        this.areas = register.municipalities().areas();
    }

    public void hear(Report report) {
        if (!deadlines.byKey().isEmpty()) {
            waiting.add(report);
            if (waiting.size() == SOME) {
                look();
            }
        }
    }

    /** All that were late, in the order in which they came. */
    public List<Late> all() {
        look();
        return List.copyOf(late);
    }

    private void look() {
        Map<ProjectCode, Project> projects =
                register.projects().held(waiting.stream().map(one -> one.key().project()).toList());
        Map<SchoolCode, School> schools =
                register.schools().held(projects.values().stream().map(Project::school).toList());
        for (Report report : waiting) {
            Project project = projects.get(report.key().project());
            Cfie cfie = areas.of(schools.get(project.school()), project.year());
            Due due = deadlines.due(project, cfie, Deadline.What.of(report.key().type()));
            if (due.isMissedOn(report.submittedOn())) {
                late.add(new Late(report, due));
            }
        }
        waiting.clear();
    }
}
