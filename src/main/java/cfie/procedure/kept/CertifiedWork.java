package cfie.procedure.kept;

import cfie.domain.Judge;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Requirement;
import cfie.domain.YearRules;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.store.issued.CertifiedWorks;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The work of some projects that stands on certificates: it stays as it was certified. */
public final class CertifiedWork {
    private record Work(Participation now, CertifiedWorks.Line line, Judge judge) {
        CertificateNumber certificate() {
            return line.certificate();
        }

        boolean isContradicted(PrintedFact fact, Project said) {
            return fact.isTakenFrom(line.item(), now.dossier().project(), said);
        }

        /** Whether it would lack something that it does not lack, or be worth other credits. */
        boolean isLostAs(Participation then) {
            return then != now && isLost(then, judge);
        }

        /** Whether it would lack something by other rules. */
        boolean isLostBy(YearRules rules) {
            return isLost(now, new Judge(rules));
        }

        private boolean isLost(Participation then, Judge other) {
            Set<Requirement> lacking = judge.lapsed(now);
            return !lacking.containsAll(other.lapsed(then))
                    || now.evaluation().isPresent()
                            && !lacking.contains(Requirement.EVALUATED_POSITIVELY)
                            && !now.proposed().equals(then.proposed());
        }
    }

    private final Map<ProjectCode, List<Work>> works = new TreeMap<>();

    /** Looks up what stands on the projects, all at once. */
    public static CertifiedWork of(Register register, Collection<ProjectCode> projects) {
        CertifiedWork certified = new CertifiedWork();
        Map<ProjectCode, Map<Nif, CertifiedWorks.Line>> standing =
                register.certifiedWorks().on(projects);
        Set<Nif> teachers =
                standing.values().stream()
                        .flatMap(ofProject -> ofProject.keySet().stream())
                        .collect(Collectors.toSet());
        Map<AcademicYear, Judge> judges = new HashMap<>();
        register.participations().of(standing.keySet(), teachers, Days.LATEST).values().stream()
                .flatMap(List::stream)
                .filter(one -> standing.get(one.project()).containsKey(one.teacher().nif()))
                .forEach(
                        one ->
                                certified.add(
                                        new Work(
                                                one,
                                                standing.get(one.project())
                                                        .get(one.teacher().nif()),
                                                judges.computeIfAbsent(
                                                        one.dossier().project().year(),
                                                        year ->
                                                                new Judge(
                                                                        register.rules()
                                                                                .of(year))))));
        return certified;
    }

    private void add(Work work) {
        works.computeIfAbsent(work.now.project(), first -> new ArrayList<>()).add(work);
    }

    /** The certificates whose work would not be as it was certified, as a command takes them. */
    private String lostOn(ProjectCode project, UnaryOperator<Participation> change) {
        return numbers(project, work -> work.isLostAs(change.apply(work.now)));
    }

    private String lostBy(ProjectCode project, UnaryOperator<YearRules> change) {
        return numbers(project, work -> work.isLostBy(change.apply(work.judge.rules())));
    }

    private String numbers(ProjectCode project, Predicate<Work> which) {
        return works.getOrDefault(project, List.of()).stream()
                .filter(which)
                .map(Work::certificate)
                .distinct()
                .sorted()
                .map(CertificateNumber::text)
                .collect(Collectors.joining(" "));
    }

    /** Speaks against a project of which certificates say something else, or that rests on it. */
    public void check(Project said, String column, Objections objections) {
        boolean isSaidOtherwise = false;
        for (PrintedFact fact : PrintedFact.values()) {
            String numbers = numbers(said.code(), work -> work.isContradicted(fact, said));
            if (!numbers.isEmpty()) {
                isSaidOtherwise = true;
                objections.refuse(
                        fact.column(), Refusal.Reason.PROJECT_CERTIFIED, said.code(), numbers);
            }
        }
        if (!isSaidOtherwise) {
            check(said.code(), work -> work.in(work.dossier().of(said)), column, objections);
        }
    }

    /** The certificate that stands on a teacher's part in the project. */
    public Optional<CertificateNumber> standing(ProjectCode project, Nif teacher) {
        return works.getOrDefault(project, List.of()).stream()
                .filter(work -> work.now.teacher().nif().equals(teacher))
                .map(Work::certificate)
                .findFirst();
    }

    /** Speaks against a row that would change certified work so. */
    public void check(
            ProjectCode project,
            UnaryOperator<Participation> change,
            String column,
            Objections objections) {
        String lost = lostOn(project, change);
        if (!lost.isEmpty()) {
            objections.refuse(column, Refusal.Reason.PROJECT_CERTIFIED, project, lost);
        }
    }

    /** The same of each of the projects. */
    public void checkAll(
            UnaryOperator<Participation> change, String column, Objections objections) {
        works.keySet().forEach(project -> check(project, change, column, objections));
    }

    /** Tells of each of the projects the certificates that would be lost so. */
    public void eachLost(
            UnaryOperator<Participation> change, BiConsumer<ProjectCode, String> visitor) {
        for (ProjectCode project : works.keySet()) {
            String lost = lostOn(project, change);
            if (!lost.isEmpty()) {
                visitor.accept(project, lost);
            }
        }
    }

    /** Speaks against other rules by which certified work would be lost, and names the first. */
    public void checkRules(UnaryOperator<YearRules> change, String column, Objections objections) {
        for (ProjectCode project : works.keySet()) {
            String lost = lostBy(project, change);
            if (!lost.isEmpty()) {
                objections.refuse(column, Refusal.Reason.PROJECT_CERTIFIED, project, lost);
                return;
            }
        }
    }

    /** Stops what would change certified work so. */
    public void check(ProjectCode project, UnaryOperator<Participation> change) {
        String lost = lostOn(project, change);
        if (!lost.isEmpty()) {
            throw new Refusal(Refusal.Reason.PROJECT_CERTIFIED, project, lost);
        }
    }
}
