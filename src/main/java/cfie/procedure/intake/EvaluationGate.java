package cfie.procedure.intake;

import cfie.domain.CreditRule;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.Teacher;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation needs its project, a teacher who takes part, credits that the duration allows, and
 * an evaluator who does not take part (reading 11).
 */
record EvaluationGate(Register register) implements Gate.Opener<Evaluation> {
    @Override
    public Gate<Evaluation> open(Collection<Evaluation> said) {
        Map<ProjectCode, Project> projects =
                register.projects()
                        .held(said.stream().map(one -> one.key().project()).distinct().toList());
        Map<Nif, Teacher> teachers =
                register.registrations()
                        .teachers(
                                projects.values().stream()
                                        .flatMap(project -> project.teachers().stream())
                                        .distinct()
                                        .toList());
        Map<AcademicYear, CreditRule> rules = rules(register, projects.values());
        CertifiedWork certified = CertifiedWork.of(register, projects.keySet());
        return (held, evaluation, objections) -> {
            Optional<Project> project =
                    Optional.ofNullable(projects.get(evaluation.key().project()));
            if (project.isEmpty()) {
                objections.refuse(
                        "project", Refusal.Reason.PROJECT_UNKNOWN, evaluation.key().project());
                return evaluation;
            }
            checkSubject(evaluation, project.get(), objections);
            checkEvaluator(evaluation, project.get().teachers(), teachers, "evaluator", objections);
            Evaluation awarded = awarded(evaluation, project.get(), rules, objections);
            certified.check(
                    project.get().code(),
                    work -> work.in(work.dossier().with(awarded)),
                    "outcome",
                    objections);
            return awarded;
        };
    }

    /** What the rules of the projects' years allow. */
    static Map<AcademicYear, CreditRule> rules(Register register, Collection<Project> projects) {
        Map<AcademicYear, CreditRule> rules = new HashMap<>();
        projects.stream()
                .map(Project::year)
                .distinct()
                .forEach(year -> rules.put(year, register.rules().of(year).credits()));
        return rules;
    }

    private static Evaluation awarded(
            Evaluation evaluation,
            Project project,
            Map<AcademicYear, CreditRule> rules,
            Objections objections) {
        try {
            return evaluation.awarding(project.activity().duration(), rules.get(project.year()));
        } catch (InvalidValue flaw) {
            objections.add("credits", flaw);
            return evaluation;
        }
    }

    private static void checkSubject(
            Evaluation evaluation, Project project, Objections objections) {
        evaluation
                .key()
                .teacher()
                .filter(nif -> !project.teachers().contains(nif))
                .ifPresent(
                        nif ->
                                objections.refuse(
                                        "teacher",
                                        Refusal.Reason.NOT_A_PARTICIPANT,
                                        nif,
                                        project.code()));
    }

    static void checkEvaluator(
            Evaluation evaluation,
            List<Nif> participants,
            Map<Nif, Teacher> teachers,
            String column,
            Objections objections) {
        participants.stream()
                .map(teachers::get)
                .filter(teacher -> teacher != null && evaluation.evaluator().is(teacher))
                .forEach(
                        teacher ->
                                objections.refuse(
                                        column,
                                        Refusal.Reason.EVALUATOR_PARTICIPATES,
                                        teacher.nif(),
                                        evaluation.key().project()));
    }
}
