package cfie.procedure.intake;

import cfie.domain.Consent;
import cfie.domain.CreditRule;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Teacher;
import cfie.domain.programme.QualityLabel;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Days;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project needs its school, and teachers whose registration there the school has granted. Source:
 * R3, the only door of its kind. What is evaluated or certified stays as it is.
 */
record ProjectGate(Register register) implements Gate.Opener<Project> {
    @Override
    public Gate<Project> open(Collection<Project> said) {
        Facts facts = facts(said);
        return (held, project, objections) -> {
            if (!facts.schools.contains(project.school())) {
                objections.refuse("school", Refusal.Reason.SCHOOL_UNKNOWN, project.school());
            }
            newcomers(held, project).forEach(nif -> checkDoor(nif, project, facts, objections));
            checkEvaluations(project, facts, objections);
            checkLabels(project, facts, objections);
            held.ifPresent(before -> checkConsents(before, project, objections));
            held.ifPresent(before -> checkCertified(before, project, facts, objections));
            facts.certified.check(project, judged(held, project), objections);
            return project;
        };
    }

    /** The column of what is judged and not said. */
    private static String judged(Optional<Project> held, Project project) {
        boolean isOfPartners =
                held.filter(one -> !one.partners().equals(project.partners())).isPresent();
        return isOfPartners ? "partners" : "suitability";
    }

    private record Facts(
            Set<SchoolCode> schools,
            Map<Nif, Teacher> teachers,
            Map<Registration.Key, Registration> registrations,
            Map<Registration.Key, List<Consent>> answers,
            Map<ProjectCode, List<Evaluation>> evaluations,
            List<QualityLabel.Key> labels,
            Map<AcademicYear, CreditRule> rules,
            CertifiedWork certified) {}

    private Facts facts(Collection<Project> said) {
        List<Registration.Key> keys =
                said.stream()
                        .flatMap(
                                project ->
                                        project.teachers().stream()
                                                .map(
                                                        nif ->
                                                                new Registration.Key(
                                                                        nif, project.school())))
                        .distinct()
                        .toList();
        List<Nif> nifs = keys.stream().map(Registration.Key::nif).distinct().toList();
        List<ProjectCode> codes = said.stream().map(Project::code).toList();
        return new Facts(
                register.schools()
                        .held(said.stream().map(Project::school).distinct().toList())
                        .keySet(),
                register.registrations().teachers(nifs),
                register.registrations().held(keys),
                register.consents().histories(Optional.of(nifs), Days.LATEST),
                register.evaluations().of(codes).stream()
                        .collect(Collectors.groupingBy(one -> one.key().project())),
                register.qualityLabels().of(codes).stream().map(QualityLabel::key).toList(),
                EvaluationGate.rules(register, said),
                CertifiedWork.of(register, codes));
    }

    /** Those not in it before; in a project that moves to another school, everyone. */
    private static Stream<Nif> newcomers(Optional<Project> held, Project project) {
        Set<Nif> before =
                held.filter(one -> one.school().equals(project.school()))
                        .map(one -> Set.copyOf(one.teachers()))
                        .orElse(Set.of());
        return project.teachers().stream().filter(nif -> !before.contains(nif));
    }

    private static void checkDoor(Nif nif, Project project, Facts facts, Objections objections) {
        Registration.Key at = new Registration.Key(nif, project.school());
        Days days = project.activity().days();
        Optional<Registration> registration = Optional.ofNullable(facts.registrations.get(at));
        if (registration.isEmpty()) {
            objections.refuse(
                    "teachers", Refusal.Reason.REGISTRATION_UNKNOWN, nif, project.school());
        } else if (Consent.counting(facts.answers.getOrDefault(at, List.of()), days)
                .filter(one -> one.lets(registration.get().roles(), days))
                .isEmpty()) {
            objections.refuse(
                    "teachers", Refusal.Reason.REGISTRATION_NOT_GRANTED, nif, project.school());
        }
    }

    private void checkEvaluations(Project project, Facts facts, Objections objections) {
        for (Evaluation evaluation : facts.evaluations.getOrDefault(project.code(), List.of())) {
            EvaluationGate.checkEvaluator(
                    evaluation, project.teachers(), facts.teachers, "teachers", objections);
            checkAward(evaluation, project, facts, objections);
            Optional<Nif> subject = evaluation.key().teacher();
            if (subject.filter(nif -> !project.teachers().contains(nif)).isPresent()) {
                objections.refuse(
                        "teachers",
                        Refusal.Reason.EVALUATION_STANDS,
                        project.code(),
                        subject.get().text());
            }
        }
    }

    private static void checkAward(
            Evaluation evaluation, Project project, Facts facts, Objections objections) {
        try {
            evaluation.awarding(project.activity().duration(), facts.rules.get(project.year()));
        } catch (InvalidValue notAllowed) {
            objections.refuse(
                    "duration",
                    Refusal.Reason.EVALUATION_STANDS,
                    project.code(),
                    evaluation.credits().<Object>map(one -> one).orElse(""));
        }
    }

    /** A label is of somebody who takes part. */
    private static void checkLabels(Project project, Facts facts, Objections objections) {
        facts.labels.stream()
                .filter(label -> label.project().equals(project.code()))
                .map(QualityLabel.Key::teacher)
                .filter(nif -> !project.teachers().contains(nif))
                .distinct()
                .forEach(
                        nif ->
                                objections.refuse(
                                        "teachers",
                                        Refusal.Reason.LABEL_STANDS,
                                        nif,
                                        project.code()));
    }

    /** What one school's management answered is no answer of another's. */
    private void checkConsents(Project before, Project project, Objections objections) {
        if (!before.school().equals(project.school())
                && !register.consents().answered(List.of(project.code())).isEmpty()) {
            objections.refuse(
                    "school", Refusal.Reason.CONSENT_STANDS, project.code(), before.school());
        }
    }

    private static void checkCertified(
            Project before, Project project, Facts facts, Objections objections) {
        for (Nif nif : before.teachers()) {
            boolean isKept =
                    project.teachers().contains(nif) && before.year().equals(project.year());
            Optional<CertificateNumber> standing =
                    facts.certified.standing(project.code(), nif).filter(any -> !isKept);
            standing.ifPresent(
                    number ->
                            objections.refuse(
                                    "teachers",
                                    Refusal.Reason.CERTIFICATE_STANDS,
                                    nif,
                                    project.code(),
                                    number));
        }
    }
}
