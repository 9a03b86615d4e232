package cfie.procedure.year;

import cfie.domain.Judgement;
import cfie.domain.figures.Funnel;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.Tally;
import cfie.domain.figures.YearFigures;
import cfie.procedure.Advance;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers all figures of a year, of all centres or of one, and those of the years before. */
public record CompareYears(Register register, Advance advance) {
    private static final int BEFORE = 4;
    private static final List<Grouping> OF_ALL =
            List.of(Grouping.CFIE, Grouping.PROVINCE, Grouping.LEVEL, Grouping.COUNTRY);
    private static final List<Grouping> OF_ONE = List.of(Grouping.LEVEL, Grouping.COUNTRY);

    /** Stops at a year of which there is nothing. */
    public YearFigures of(YearFigures.Scope scope) {
        if (!register.census().isHeld(scope.year())) {
            throw new Refusal(Refusal.Reason.YEAR_EMPTY, scope.year());
        }
        List<Grouping> by = scope.cfie().isPresent() ? OF_ONE : OF_ALL;
        List<Tallies> counted =
                new CountYear(register, by.stream().map(Optional::of).toList(), scope.cfie())
                        .each(scope.year());
        Map<Grouping, Tallies> groups = new EnumMap<>(Grouping.class);
        by.forEach(one -> groups.put(one, counted.get(by.indexOf(one))));
        SortedMap<AcademicYear, Tally> years = before(scope);
        years.put(scope.year(), counted.get(0).total());
        return new YearFigures(scope, years, groups, funnel(scope));
    }

    private SortedMap<AcademicYear, Tally> before(YearFigures.Scope scope) {
        CountYear count = new CountYear(register, List.of(Optional.empty()), scope.cfie());
        SortedMap<AcademicYear, Tally> years = new TreeMap<>();
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
        new JudgeYear(register, scope.asOf(), advance)
                .each(
                        scope.year(),
                        teacher ->
                                teacher.judgements().stream()
                                        .filter(CompareYears::isOfTeacher)
                                        .filter(one -> concerns(one, scope.cfie()))
                                        .forEach(funnel::add));
        return funnel;
    }

    /** Whoever is no teacher is not counted, as in the figures; what is certified always is. */
    private static boolean isOfTeacher(Judgement one) {
        return one.certificate().isPresent() || one.participation().isOfTeacher();
    }

    /** Participations are counted by the school's area, whoever certified them. */
    private static boolean concerns(Judgement one, Optional<Cfie> cfie) {
        return cfie.isEmpty() || cfie.get() == one.participation().dossier().cfie();
    }
}
