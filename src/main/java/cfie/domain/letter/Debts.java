package cfie.domain.letter;

import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.Dossier;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.domain.Suitability;
import cfie.value.Days;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is owed to a project on a day. Source: R5 and R6, the check and the consent without which it
 * does not start; R9, the three documents; R10, the evaluation of the last. Of one that is
 * withdrawn, unsuitable or refused nothing is.
 */
public record Debts(LocalDate asOf, Deadlines deadlines) {
    /** In the order of the requirements. */
    public List<Debt> of(Dossier dossier) {
        List<Debt> debts = new ArrayList<>();
        if (goesOn(dossier)) {
            addStart(dossier, debts);
            for (ReportType type : ReportType.values()) {
                LocalDate day = owedFrom(type, dossier);
                if (!dossier.reports().containsKey(type) && !day.isAfter(asOf)) {
                    debts.add(debt(dossier, Optional.empty(), Requirement.of(type), day));
                }
            }
            addEvaluations(dossier, debts);
        }
        return debts;
    }

    private static boolean goesOn(Dossier dossier) {
        boolean isUnsuitable =
                dossier.project()
                        .check()
                        .filter(check -> check.found() == Suitability.UNSUITABLE)
                        .isPresent();
        boolean isRefused = dossier.consent().filter(consent -> !consent.isGranted()).isPresent();
        return dossier.withdrawal().isEmpty() && !isUnsuitable && !isRefused;
    }

    /** Wanted before the first day, and so owed before it too. */
    private void addStart(Dossier dossier, List<Debt> debts) {
        LocalDate first = dossier.project().activity().days().first();
        if (dossier.project().check().isEmpty()) {
            debts.add(debt(dossier, Optional.empty(), Requirement.PROJECT_SUITABLE, first));
        }
        if (dossier.consent().isEmpty()) {
            debts.add(debt(dossier, Optional.empty(), Requirement.PROJECT_CONSENTED, first));
        }
    }

    /** When the project comes to it, or on the last day of its year if that is earlier. */
    private LocalDate owedFrom(ReportType type, Dossier dossier) {
        LocalDate day = dueOn(type, dossier.project().activity().days());
        return deadlines.of(dossier, type).map(Deadline::lastDay).filter(day::isAfter).orElse(day);
    }

    /** The first document on the first day, the second half way, the third on the last. */
    static LocalDate dueOn(ReportType type, Days days) {
        return switch (type) {
            case PROJECT -> days.first();
            case FOLLOW_UP -> days.first().plusDays(days.count() / 2);
            case FINAL -> days.last();
        };
    }

    /** From the day on which the final report came: of everybody, or of those who still lack it. */
    private void addEvaluations(Dossier dossier, List<Debt> debts) {
        Optional.ofNullable(dossier.reports().get(ReportType.FINAL))
                .ifPresent(
                        handedIn ->
                                unevaluated(dossier).stream()
                                        .map(
                                                who ->
                                                        debt(
                                                                dossier,
                                                                who,
                                                                Requirement.EVALUATED,
                                                                handedIn))
                                        .forEach(debts::add));
    }

    /** Nobody by name where nobody is evaluated at all. */
    private static List<Optional<Nif>> unevaluated(Dossier dossier) {
        return dossier.evaluations().isEmpty()
                ? List.of(Optional.empty())
                : dossier.project().teachers().stream()
                        .filter(nif -> dossier.evaluationOf(nif).isEmpty())
                        .map(Optional::of)
                        .toList();
    }

    private Debt debt(Dossier dossier, Optional<Nif> teacher, Requirement what, LocalDate since) {
        return new Debt(
                dossier.cfie(),
                dossier.school().code(),
                new Debt.About(Optional.of(dossier.project().code()), teacher),
                what,
                new Debt.Time(
                        since,
                        deadlines.of(dossier.project().year(), Debt.step(what), dossier.cfie())));
    }
}
