package cfie.procedure.kept;

import cfie.domain.Project;
import cfie.domain.issued.Certificate;
import cfie.domain.ledger.Difference;
import cfie.value.Worded;
import java.util.function.Function;

/** What a certificate says of a project, by the column that tells of it. */
enum PrintedFact {
    SCHOOL("school", Project::school, item -> item.school().code()),
    TITLE("title", Project.Activity::title),
    KIND("kind", Project.Activity::kind),
    DURATION("duration", Project.Activity::duration),
    STARTS_ON("starts_on", activity -> activity.days().first()),
    ENDS_ON("ends_on", activity -> activity.days().last());

    private final String column;
    private final Function<Project, Object> ofProject;
    private final Function<Certificate.Item, Object> ofItem;

    PrintedFact(
            String column,
            Function<Project, Object> ofProject,
            Function<Certificate.Item, Object> ofItem) {
        this.column = column;
        this.ofProject = ofProject;
        this.ofItem = ofItem;
    }

    PrintedFact(String column, Function<Project.Activity, Object> fact) {
        this(
                column,
                project -> fact.apply(project.activity()),
                item -> fact.apply(item.activity()));
    }

    String column() {
        return column;
    }

    /** What the certificate says, and what the register. */
    Difference between(Certificate.Item item, Project project) {
        return new Difference(column, text(ofItem.apply(item)), text(ofProject.apply(project)));
    }

    private static String text(Object fact) {
        return fact instanceof Worded worded ? worded.word() : fact.toString();
    }

    /** Whether the certificate says otherwise than the register. */
    boolean isContradicted(Certificate.Item item, Project project) {
        return !ofItem.apply(item).equals(ofProject.apply(project));
    }

    /** Whether it would be another, and not the one that the certificate says. */
    boolean isTakenFrom(Certificate.Item item, Project now, Project then) {
        return !ofProject.apply(now).equals(ofProject.apply(then)) && isContradicted(item, then);
    }
}
