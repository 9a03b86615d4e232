package cfie.domain;

import cfie.value.Cfie;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What was recorded when the project was withdrawn, if it was. */
    public Optional<Decision> withdrawal() {
        return Optional.ofNullable(decisions.get(Requirement.NOT_WITHDRAWN));
    }

    /** The evaluation of one teacher: the individual one if there is one, whatever the dates. */
    public Optional<Evaluation> evaluationOf(Nif teacher) {
        return evaluationFor(Optional.of(teacher)).or(() -> evaluationFor(Optional.empty()));
    }

    private Optional<Evaluation> evaluationFor(Optional<Nif> teacher) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.key().teacher().equals(teacher))
                .findFirst();
    }
}
