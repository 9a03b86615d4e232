package cfie.procedure;

import cfie.domain.Judgement;
import cfie.domain.figures.Funnel;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.Tally;
import cfie.domain.figures.YearFigures;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers all figures of a year, of all centres or of one, and those of the years before. */
public record CompareYears(Register register) {
    private static final int BEFORE = 4;
    private static final List<Grouping> OF_ALL =
            List.of(Grouping.CFIE, Grouping.PROVINCE, Grouping.LEVEL, Grouping.COUNTRY);
    private static final List<Grouping> OF_ONE = List.of(Grouping.LEVEL, Grouping.COUNTRY);

    public YearFigures of(YearFigures.Scope scope) {
        Map<Grouping, Tallies> groups = new EnumMap<>(Grouping.class);
        for (Grouping by : scope.cfie().isPresent() ? OF_ONE : OF_ALL) {
            groups.put(by, count(Optional.of(by), scope).of(scope.year()));
        }
        return new YearFigures(scope, years(scope), groups, funnel(scope));
    }

    private CountYear count(Optional<Grouping> by, YearFigures.Scope scope) {
        return new CountYear(register, by, scope.cfie());
    }

    private SortedMap<AcademicYear, Tally> years(YearFigures.Scope scope) {
        CountYear count = count(Optional.empty(), scope);
        SortedMap<AcademicYear, Tally> years = new TreeMap<>();
        years.put(scope.year(), count.of(scope.year()).total());
        List<AcademicYear> held =
                register.census().years().stream()
                        .filter(year -> year.compareTo(scope.year()) < 0)
                        .toList();
        held.subList(Math.max(0, held.size() - BEFORE), held.size())
                .forEach(year -> years.put(year, count.of(year).total()));
        return years;
    }

    private Funnel funnel(YearFigures.Scope scope) {
        Funnel funnel = new Funnel();
        new JudgeYear(register, scope.asOf())
                .of(scope.year(), Optional.empty()).stream()
                        .flatMap(one -> one.judgements().stream())
                        .filter(one -> concerns(one, scope.cfie()))
                        .forEach(funnel::add);
        return funnel;
    }

    /** Participations are counted by the school's area, whoever certified them. */
    private static boolean concerns(Judgement one, Optional<Cfie> cfie) {
        return cfie.isEmpty() || cfie.get() == one.participation().dossier().cfie();
    }
}
