package cfie.procedure.kept;

import cfie.domain.Judge;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.YearRules;
import cfie.domain.issued.Closing;
import cfie.procedure.Objections;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The work of some projects in closed years: each lacks for ever what it lacked. */
public final class ClosedWork {
    private record Work(Participation now, Judge judge) {
        boolean lacksOthersAs(Participation then) {
            return then != now && !judge.unmet(now).equals(judge.unmet(then));
        }

        boolean lacksOthersBy(YearRules then) {
            return !judge.unmet(now).equals(new Judge(then).unmet(now));
        }
    }

    private final ClosedYears closed;
    private final Map<AcademicYear, List<Work>> works = new TreeMap<>();

    private ClosedWork(ClosedYears closed) {
        this.closed = closed;
    }

    /** Looks up the projects only where there is a year to be kept. */
    public static ClosedWork of(Register register, Supplier<Collection<Project>> projects) {
        ClosedWork work = new ClosedWork(ClosedYears.of(register));
        if (!work.closed.isEmpty()) {
            Collection<Project> all = projects.get();
            work.closed.all().forEach(shut -> work.add(register, shut, all));
        }
        return work;
    }

    private void add(Register register, Closing shut, Collection<Project> projects) {
        List<Project> some =
                projects.stream().filter(one -> one.year().equals(shut.year())).toList();
        if (!some.isEmpty()) {
            Judge judge = new Judge(register.rules().of(shut.year()));
            List<ProjectCode> codes = some.stream().map(Project::code).toList();
            Set<Nif> teachers =
                    some.stream()
                            .flatMap(one -> one.teachers().stream())
                            .collect(Collectors.toSet());
            works.put(
                    shut.year(),
                    register.participations().of(codes, teachers, shut.closedOn()).values().stream()
                            .flatMap(List::stream)
                            .map(one -> new Work(one, judge))
                            .toList());
        }
    }

    /** Speaks against what would change it so, and tells whether it did. */
    public boolean check(
            ClosedYears.Fact fact, UnaryOperator<Participation> change, Objections objections) {
        return check(fact, (shut, work) -> change.apply(work), objections);
    }

    /** The same of what changes it by what is known when each year is closed. */
    public boolean check(
            ClosedYears.Fact fact,
            BiFunction<Closing, Participation, Participation> change,
            Objections objections) {
        return closed.check(fact, shut -> isChanged(shut, change), objections);
    }

    /** The first year that would change, by what is known when each is closed. */
    public Optional<Closing> first(BiFunction<Closing, Participation, Participation> change) {
        return closed.all().stream().filter(shut -> isChanged(shut, change)).findFirst();
    }

    private boolean isChanged(
            Closing shut, BiFunction<Closing, Participation, Participation> change) {
        return isAny(shut, work -> work.lacksOthersAs(change.apply(shut, work.now)));
    }

    /** The same of what would have it judged by other rules. */
    public boolean checkRules(
            ClosedYears.Fact fact, UnaryOperator<YearRules> change, Objections objections) {
        return closed.check(
                fact,
                shut -> isAny(shut, work -> work.lacksOthersBy(change.apply(work.judge.rules()))),
                objections);
    }

    private boolean isAny(Closing shut, Predicate<Work> which) {
        return works.getOrDefault(shut.year(), List.of()).stream().anyMatch(which);
    }
}
