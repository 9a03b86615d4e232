package cfie.procedure.programme;

import cfie.domain.Project;
import cfie.domain.programme.LabelCase;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelRule;
import cfie.domain.programme.QualityLabel;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the register holds by which a teacher's quality label of a project is judged. */
record LabelFile(Register register, Project project, List<QualityLabel> ofTeacher) {
    /** Stops where there is no such project, or the teacher takes no part in it. */
    static LabelFile of(Register register, ProjectCode code, Nif teacher) {
        Project project =
                register.projects()
                        .find(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.PROJECT_UNKNOWN, code));
        if (!project.teachers().contains(teacher)) {
            throw new Refusal(Refusal.Reason.NOT_A_PARTICIPANT, teacher, code);
        }
        return new LabelFile(register, project, register.qualityLabels().of(teacher));
    }

    /** The applications for one label of the project, from the first on. */
    List<QualityLabel> attempts(LabelLevel level) {
        return ofTeacher.stream()
                .filter(one -> one.key().project().equals(project.code()))
                .filter(one -> one.key().level() == level)
                .toList();
    }

    Optional<QualityLabel> last(LabelLevel level) {
        List<QualityLabel> attempts = attempts(level);
        return attempts.isEmpty()
                ? Optional.empty()
                : Optional.of(attempts.get(attempts.size() - 1));
    }

    /** Refuses everything that a rule of the step says against it. */
    void judge(LabelRule.Step step, QualityLabel said, Consumer<Refusal> refused) {
        AcademicYear year = said.appliedOn().map(AcademicYear::of).orElse(project.year());
        LabelCase one =
                new LabelCase(
                        said,
                        project.year(),
                        ofTeacher.stream()
                                .filter(other -> !other.key().equals(said.key()))
                                .toList(),
                        register.rules().labels(year));
        LabelRule.unmet(step, one).forEach(refused);
    }
}
