package cfie.domain;

import cfie.value.Cfie;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is judged of a project: one school's enrolment in one year, with what was asked, handed
 * in and when, found and decided. {@code consent} is the school's last answer; {@code cfie} the
 * centre of the area the school is in.
 */
public record Dossier(
        Project project,
        School school,
        Cfie cfie,
        Optional<Consent> consent,
        Map<ReportType, LocalDate> reports,
        List<Evaluation> evaluations,
        Map<Requirement, Decision> decisions) {

    /** Whether public funds kept its school in its year; empty when nobody knows. */
    public Optional<Boolean> publiclyFunded() {
        return school.publiclyFunded(project.year());
    }

    /** What was recorded when the project was withdrawn, if it was. */
    public Optional<Decision> withdrawal() {
        return Optional.ofNullable(decisions.get(Requirement.NOT_WITHDRAWN));
    }

    /** The evaluation of one teacher: the individual one if there is one, whatever the dates. */
    public Optional<Evaluation> evaluationOf(Nif teacher) {
        return evaluationFor(Optional.of(teacher)).or(() -> evaluationFor(Optional.empty()));
    }

    /** The same of the project as it is said to be. */
    public Dossier of(Project said) {
        return new Dossier(said, school, cfie, consent, reports, evaluations, decisions);
    }

    /** The same with that document, in the place of the one of the same type. */
    public Dossier with(Report said) {
        Map<ReportType, LocalDate> all = new EnumMap<>(ReportType.class);
        all.putAll(reports);
        all.put(said.key().type(), said.submittedOn());
        return new Dossier(project, school, cfie, consent, all, evaluations, decisions);
    }

    /** The same without the document of that type. */
    public Dossier without(ReportType type) {
        Map<ReportType, LocalDate> others = new EnumMap<>(ReportType.class);
        others.putAll(reports);
        others.remove(type);
        return new Dossier(project, school, cfie, consent, others, evaluations, decisions);
    }

    /** The same without the evaluation of that key. */
    public Dossier without(Evaluation.Key key) {
        List<Evaluation> others =
                evaluations.stream().filter(one -> !one.key().equals(key)).toList();
        return new Dossier(project, school, cfie, consent, reports, others, decisions);
    }

    /** The same had nobody decided about that requirement. */
    public Dossier without(Requirement decided) {
        Map<Requirement, Decision> others = new EnumMap<>(Requirement.class);
        others.putAll(decisions);
        others.remove(decided);
        return new Dossier(project, school, cfie, consent, reports, evaluations, others);
    }

    /** The same of which the school answered last so, or nothing. */
    public Dossier answered(Optional<Consent> last) {
        return new Dossier(project, school, cfie, last, reports, evaluations, decisions);
    }

    /** The same with that answer, unless a later one counts. */
    public Dossier with(Consent said) {
        return answered(said.after(consent));
    }

    /** The same with that evaluation, in the place of the one of the same key. */
    public Dossier with(Evaluation said) {
        List<Evaluation> all =
                Stream.concat(
                                evaluations.stream().filter(one -> !one.key().equals(said.key())),
                                Stream.of(said))
                        .toList();
        return new Dossier(project, school, cfie, consent, reports, all, decisions);
    }

    /** The same of the school as it is said to be. */
    public Dossier with(School said) {
        return new Dossier(project, said, cfie, consent, reports, evaluations, decisions);
    }

    private Optional<Evaluation> evaluationFor(Optional<Nif> teacher) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.key().teacher().equals(teacher))
                .findFirst();
    }
}
