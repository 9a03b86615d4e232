package cfie.domain.letter;

import cfie.domain.Deadlines;
import cfie.domain.Dossier;
import cfie.domain.Due;
import cfie.domain.Project;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is owed to a project on a day. Source: R5 and R6, the check and the consent without which it
 * does not start; R9, the three documents; R10, the evaluation of the last. Of one that is
 * withdrawn, unsuitable or refused nothing is, nor of one of a closed year, which takes nothing.
 */
public record Debts(LocalDate asOf, Deadlines deadlines, Set<AcademicYear> closed) {
    public Debts {
        closed = Set.copyOf(closed);
    }

    /** In the order of the requirements. */
    public List<Debt> of(Dossier dossier) {
        List<Debt> debts = new ArrayList<>();
        if (goesOn(dossier)) {
            addStart(dossier, debts);
            for (ReportType type : ReportType.values()) {
                Debt debt = debt(dossier, Optional.empty(), Requirement.of(type));
                if (!dossier.reports().containsKey(type) && !debt.due().since().isAfter(asOf)) {
                    debts.add(debt);
                }
            }
            addEvaluations(dossier, debts);
        }
        return debts;
    }

    /** The documents that are owed. */
    public Set<ReportType> documents(Dossier dossier) {
        return of(dossier).stream()
                .flatMap(debt -> debt.what().document().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportType.class)));
    }

    private boolean goesOn(Dossier dossier) {
        boolean isRefused = dossier.consent().filter(consent -> !consent.isGranted()).isPresent();
        return dossier.withdrawal().isEmpty() && isOpen(dossier.project()) && !isRefused;
    }

    /** Whether anything may still come of it: it is not unsuitable, nor its year closed. */
    public boolean isOpen(Project project) {
        return !project.isUnsuitable() && !closed.contains(project.year());
    }

    /** Wanted before the first day, and so owed before it too. */
    private void addStart(Dossier dossier, List<Debt> debts) {
        if (dossier.project().check().isEmpty()) {
            debts.add(debt(dossier, Optional.empty(), Requirement.PROJECT_SUITABLE));
        }
        if (dossier.consent().isEmpty()) {
            debts.add(debt(dossier, Optional.empty(), Requirement.PROJECT_CONSENTED));
        }
    }

    /** Once the final report came: of everybody, or of those who still lack it. */
    private void addEvaluations(Dossier dossier, List<Debt> debts) {
        if (dossier.reports().containsKey(ReportType.FINAL)) {
            unevaluated(dossier).stream()
                    .map(who -> debt(dossier, who, Requirement.EVALUATED))
                    .forEach(debts::add);
        }
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

    private Debt debt(Dossier dossier, Optional<Nif> teacher, Requirement what) {
        Due due = deadlines.due(dossier, Debt.step(what));
        return new Debt(
                dossier.cfie(),
                dossier.school().code(),
                new Debt.About(Optional.of(dossier.project().code()), teacher),
                what,
                due);
    }
}
