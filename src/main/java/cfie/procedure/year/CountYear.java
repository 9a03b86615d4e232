package cfie.procedure.year;

import cfie.domain.Areas;
import cfie.domain.School;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Level;
import cfie.domain.figures.Measure;
import cfie.domain.figures.Tallies;
import cfie.domain.ledger.Selection;
import cfie.store.Census;
import cfie.store.ProgrammeCensus;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.SchoolCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts a year: who takes part, what was certified, what is pending and lacks, and what there is
 * around it. Reads the rows once, as they come, whatever they are counted by; only schools and
 * counts are kept.
 */
public final class CountYear {
    private final Register register;
    private final List<School> schools = new ArrayList<>();
    private final Areas areas;
    private final List<Optional<Grouping>> groupings;
    private final Optional<Cfie> cfie;
    private final Map<SchoolCode, String> centreOfSchool = new HashMap<>();
    private final Map<SchoolCode, String> levelOfSchool = new HashMap<>();
    private final Set<SchoolCode> schoolsOfCfie = new HashSet<>();
    private final SortedSet<String> unknownTypes = new TreeSet<>();

    public CountYear(Register register, Optional<Grouping> by) {
        this(register, List.of(by), Optional.empty());
    }

    /** Of one centre: what schools of its area do, and what it certified. */
    CountYear(Register register, List<Optional<Grouping>> groupings, Optional<Cfie> cfie) {
        this.register = register;
        this.groupings = groupings;
        this.cfie = cfie;
        if (counts(Grouping.CFIE) || counts(Grouping.LEVEL) || cfie.isPresent()) {
            register.schools().each(Selection.ALL, schools::add);
        }
        areas = register.municipalities().areas();
    }

    private boolean counts(Grouping by) {
        return groupings.contains(Optional.of(by));
    }

    /** By the areas of the year. */
    private void sort(AcademicYear year) {
        schoolsOfCfie.clear();
        for (School school : schools) {
            Cfie own = areas.of(school, year);
            if (counts(Grouping.CFIE)) {
                centreOfSchool.put(school.code(), own.slug());
            }
            if (counts(Grouping.LEVEL)) {
                levelOfSchool.put(school.code(), level(school).word());
            }
            if (cfie.filter(own::equals).isPresent()) {
                schoolsOfCfie.add(school.code());
            }
        }
    }

    private Level level(School school) {
        Level level = school.type().map(Level::ofType).orElse(Level.UNKNOWN);
        if (level == Level.UNKNOWN) {
            school.type().ifPresent(unknownTypes::add);
        }
        return level;
    }

    /** The types of schools of which nobody knows the level, in the whole register. */
    public SortedSet<String> unknownTypes() {
        return unknownTypes;
    }

    /** The year before, if the register holds any project of it. */
    public Optional<AcademicYear> before(AcademicYear year) {
        return register.census().years().stream()
                .filter(held -> held.start() == year.start() - 1)
                .findFirst();
    }

    public Tallies of(AcademicYear year) {
        return each(year).get(0);
    }

    /** One after the other as they were asked for. */
    List<Tallies> each(AcademicYear year) {
        sort(year);
        List<Tallies> tallies = groupings.stream().map(any -> new Tallies()).toList();
        parts(year, each(tallies, one -> one.of(Measure.TEACHERS)));
        projects(year, each(tallies, one -> one.of(Measure.SCHOOLS)));
        items(year, each(tallies, one -> one.of(Measure.CERTIFICATES)));
        programme(year, tallies);
        return tallies;
    }

    private static List<Tallies.Count> each(
            List<Tallies> tallies, Function<Tallies, Tallies.Count> start) {
        return tallies.stream().map(start).toList();
    }

    private void parts(AcademicYear year, List<Tallies.Count> teachers) {
        register.census()
                .parts(
                        year,
                        counts(Grouping.COUNTRY),
                        part -> addWork(part.work(), teachers, part.nif(), amounts(part)));
    }

    private void projects(AcademicYear year, List<Tallies.Count> schools) {
        Map<Measure, BigDecimal> one = Map.of(Measure.PROJECTS, BigDecimal.ONE);
        register.census()
                .projects(
                        year,
                        counts(Grouping.COUNTRY),
                        work -> addWork(work, schools, work.school(), one));
    }

    /** What was certified is counted by who certified it. */
    private void items(AcademicYear year, List<Tallies.Count> certificates) {
        register.census()
                .items(
                        year,
                        counts(Grouping.COUNTRY),
                        item -> {
                            Cfie certifier = item.number().cfie();
                            if (cfie.isEmpty() || cfie.get() == certifier) {
                                add(
                                        certificates,
                                        by -> groups(by, item.work(), certifier.slug()),
                                        item.number(),
                                        Map.of(Measure.CREDITS, item.credits().amount()));
                            }
                        });
    }

    /** What there is around the credits: it is the projects', in whatever year it came. */
    private void programme(AcademicYear year, List<Tallies> tallies) {
        boolean withCountries = counts(Grouping.COUNTRY);
        List<Tallies.Count> labels = each(tallies, Tallies::ofRows);
        register.programmeCensus().labels(year, withCountries, item -> add(item, labels));
        List<Tallies.Count> links = each(tallies, one -> one.of(Measure.CONNECTED_PROJECTS));
        register.programmeCensus().links(year, withCountries, item -> add(item, links));
    }

    private void add(ProgrammeCensus.Item item, List<Tallies.Count> counts) {
        addWork(item.work(), counts, item.work().project(), item.amounts());
    }

    private void addWork(
            Census.Work work,
            List<Tallies.Count> counts,
            Object head,
            Map<Measure, BigDecimal> more) {
        if (cfie.isEmpty() || schoolsOfCfie.contains(work.school())) {
            String centre = centreOfSchool.getOrDefault(work.school(), Tallies.UNKNOWN);
            add(counts, by -> groups(by, work, centre), head, more);
        }
    }

    private void add(
            List<Tallies.Count> counts,
            Function<Optional<Grouping>, Set<String>> groups,
            Object head,
            Map<Measure, BigDecimal> more) {
        for (int at = 0; at < counts.size(); at++) {
            counts.get(at).add(head, groups.apply(groupings.get(at)), more);
        }
    }

    private static Map<Measure, BigDecimal> amounts(Census.Part part) {
        Map<Measure, BigDecimal> amounts = new EnumMap<>(Measure.class);
        amounts.put(Measure.PARTICIPATIONS, BigDecimal.ONE);
        if (!part.isCertified()) {
            amounts.put(Measure.PENDING, BigDecimal.ONE);
        }
        part.lacks().forEach(lack -> amounts.put(lack, BigDecimal.ONE));
        return amounts;
    }

    private Set<String> groups(Optional<Grouping> by, Census.Work work, String centre) {
        if (by.isEmpty()) {
            return Set.of("");
        }
        return switch (by.get()) {
            case CFIE -> Set.of(centre);
            case LEVEL -> Set.of(levelOfSchool.getOrDefault(work.school(), Tallies.UNKNOWN));
            case PROVINCE -> Set.of(work.school().province().title());
            case KIND -> Set.of(work.kind().word());
            case DURATION -> Set.of(work.duration().word());
            case COUNTRY -> work.countries().isEmpty() ? Set.of(Tallies.UNKNOWN) : work.countries();
        };
    }
}
