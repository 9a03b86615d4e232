package cfie.procedure;

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

/**
 * Counts a year: who takes part, what was certified, what is pending and lacks, and what there is
 * around it. Reads the rows as they come; only schools and counts are kept.
 */
public final class CountYear {
    private final Register register;
    private final List<School> schools = new ArrayList<>();
    private final Areas areas;
    private final Optional<Grouping> by;
    private final Optional<Cfie> cfie;
    private final Map<SchoolCode, String> groupOfSchool = new HashMap<>();
    private final Set<SchoolCode> schoolsOfCfie = new HashSet<>();
    private final SortedSet<String> unknownTypes = new TreeSet<>();

    public CountYear(Register register, Optional<Grouping> by) {
        this(register, by, Optional.empty());
    }

    /** Of one centre: what schools of its area do, and what it certified. */
    public CountYear(Register register, Optional<Grouping> by, Optional<Cfie> cfie) {
        this.register = register;
        this.by = by;
        this.cfie = cfie;
        if (by.filter(CountYear::isOfSchools).isPresent() || cfie.isPresent()) {
            register.schools().each(Selection.ALL, schools::add);
        }
        areas = register.municipalities().areas();
    }

    private static boolean isOfSchools(Grouping by) {
        return by == Grouping.CFIE || by == Grouping.LEVEL;
    }

    /** By the areas of the year. */
    private void sort(AcademicYear year) {
        schoolsOfCfie.clear();
        for (School school : schools) {
            Cfie own = areas.of(school, year);
            if (by.filter(CountYear::isOfSchools).isPresent()) {
                groupOfSchool.put(school.code(), group(school, own));
            }
            if (cfie.filter(own::equals).isPresent()) {
                schoolsOfCfie.add(school.code());
            }
        }
    }

    private String group(School school, Cfie own) {
        if (by.get() == Grouping.CFIE) {
            return own.slug();
        }
        Level level = school.type().map(Level::ofType).orElse(Level.UNKNOWN);
        if (level == Level.UNKNOWN) {
            school.type().ifPresent(unknownTypes::add);
        }
        return level.word();
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
        sort(year);
        Tallies tallies = new Tallies();
        parts(year, tallies.of(Measure.TEACHERS));
        projects(year, tallies.of(Measure.SCHOOLS));
        items(year, tallies.of(Measure.CERTIFICATES));
        countProgramme(year, tallies);
        return tallies;
    }

    private void parts(AcademicYear year, Tallies.Count teachers) {
        register.census()
                .parts(
                        year,
                        isByCountry(),
                        part -> {
                            if (concerns(part.work())) {
                                teachers.add(
                                        part.nif(),
                                        part.work().project(),
                                        group(part.work()),
                                        amounts(part));
                            }
                        });
    }

    private void projects(AcademicYear year, Tallies.Count schools) {
        register.census()
                .projects(
                        year,
                        isByCountry(),
                        work -> {
                            if (concerns(work)) {
                                schools.add(
                                        work.school(),
                                        work.project(),
                                        group(work),
                                        Map.of(Measure.PROJECTS, BigDecimal.ONE));
                            }
                        });
    }

    private void items(AcademicYear year, Tallies.Count certificates) {
        register.census()
                .items(
                        year,
                        isByCountry(),
                        item -> {
                            if (cfie.isEmpty() || cfie.get() == item.number().cfie()) {
                                certificates.add(
                                        item.number(),
                                        item.work().project(),
                                        group(item),
                                        Map.of(Measure.CREDITS, item.credits().amount()));
                            }
                        });
    }

    private boolean isByCountry() {
        return by.filter(Grouping.COUNTRY::equals).isPresent();
    }

    private boolean concerns(Census.Work work) {
        return cfie.isEmpty() || schoolsOfCfie.contains(work.school());
    }

    /** What there is around the credits: it is the projects', in whatever year it came. */
    private void countProgramme(AcademicYear year, Tallies tallies) {
        Tallies.Count labels = tallies.ofRows();
        register.programmeCensus().labels(year, isByCountry(), item -> add(item, labels));
        Tallies.Count links = tallies.of(Measure.CONNECTED_PROJECTS);
        register.programmeCensus().links(year, isByCountry(), item -> add(item, links));
    }

    private void add(ProgrammeCensus.Item item, Tallies.Count count) {
        if (concerns(item.work())) {
            count.add(item.work().project(), item.key(), group(item.work()), item.amounts());
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

    /** What was certified is counted by who certified it. */
    private String group(Census.Item item) {
        return by.filter(Grouping.CFIE::equals).isPresent()
                ? item.number().cfie().slug()
                : group(item.work());
    }

    private String group(Census.Work work) {
        return by.map(
                        grouping ->
                                switch (grouping) {
                                    case CFIE, LEVEL ->
                                            groupOfSchool.getOrDefault(
                                                    work.school(), Tallies.UNKNOWN);
                                    case PROVINCE -> work.school().province().title();
                                    case KIND -> work.kind().word();
                                    case DURATION -> work.duration().word();
                                    case COUNTRY ->
                                            work.country().isEmpty()
                                                    ? Tallies.UNKNOWN
                                                    : work.country();
                                })
                .orElse("");
    }
}
