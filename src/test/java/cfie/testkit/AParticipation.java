package cfie.testkit;

import cfie.domain.Consent;
import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Evaluation;
import cfie.domain.Participation;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A teacher's part in a project that meets every requirement, until a test takes one away. */
public final class AParticipation {
    private ATeacher teacher = Given.aTeacher();
    private ASchool school = Given.aSchool();
    private AProject project = Given.aProject();
    private List<Consent> answers = List.of(Given.aTeacher().granted());
    private Optional<Consent> consent = Optional.of(Given.aProject().granted());
    private final Map<ReportType, LocalDate> reports =
            new EnumMap<>(
                    Map.of(
                            ReportType.PROJECT, LocalDate.of(2025, 10, 20),
                            ReportType.FOLLOW_UP, LocalDate.of(2026, 2, 20),
                            ReportType.FINAL, LocalDate.of(2026, 6, 16)));
    private final List<Evaluation> evaluations =
            new ArrayList<>(List.of(Given.anEvaluation().evaluation()));
    private final Map<Requirement, Decision> decisions = new EnumMap<>(Requirement.class);

    public AParticipation of(ATeacher other) {
        this.teacher = other;
        return this;
    }

    public AParticipation at(ASchool other) {
        this.school = other;
        return this;
    }

    public AParticipation in(AProject other) {
        this.project = other;
        return this;
    }

    public AParticipation registrationAnswered(Consent... inOrder) {
        this.answers = List.of(inOrder);
        return this;
    }

    public AParticipation projectAnswered(Consent... last) {
        this.consent = Optional.of(last).filter(any -> any.length > 0).map(any -> any[0]);
        return this;
    }

    public AParticipation handedIn(ReportType type, LocalDate on) {
        reports.put(type, on);
        return this;
    }

    public AParticipation without(ReportType type) {
        reports.remove(type);
        return this;
    }

    public AParticipation notEvaluated() {
        evaluations.clear();
        return this;
    }

    public AParticipation evaluated(AnEvaluation... found) {
        evaluations.clear();
        for (AnEvaluation one : found) {
            evaluations.add(one.evaluation());
        }
        return this;
    }

    public AParticipation decided(Requirement requirement) {
        decisions.put(
                requirement,
                new Decision(project.code(), requirement, "Visto", "Elena Vega Soto", Given.TODAY));
        return this;
    }

    public Dossier dossier() {
        return new Dossier(
                project.project(),
                school.school(),
                Cfie.ZAMORA,
                consent,
                reports,
                evaluations,
                decisions);
    }

    public Participation participation() {
        return new Participation(
                dossier(), teacher.teacher(), answers, teacher.registration().roles());
    }
}
