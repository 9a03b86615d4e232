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
import cfie.value.SchoolCode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Counts a year: who takes part, what was certified, what is pending and lacks, and what there is
 * around it. Reads the rows as they come; only schools and counts are kept.
 */
public final class CountYear {
    /** The group of what cannot be told. */
    public static final String UNKNOWN = "unknown";

    private final Register register;
    private final Optional<Grouping> by;
    private final Map<SchoolCode, String> groupOfSchool = new HashMap<>();
    private final SortedSet<String> unknownTypes = new TreeSet<>();

    public CountYear(Register register, Optional<Grouping> by) {
        this.register = register;
        this.by = by;
        if (by.filter(one -> one == Grouping.CFIE || one == Grouping.LEVEL).isPresent()) {
            Areas areas = register.municipalities().areas();
            register.schools()
                    .each(
                            Selection.ALL,
                            school -> groupOfSchool.put(school.code(), group(school, areas)));
        }
    }

    private String group(School school, Areas areas) {
        if (by.get() == Grouping.CFIE) {
            return areas.of(school).slug();
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

    /** Whether the register holds any project of the year. */
    public boolean isHeld(AcademicYear year) {
        return register.census().isHeld(year);
    }

    public Tallies of(AcademicYear year) {
        Tallies tallies = new Tallies();
        boolean byCountry = by.filter(Grouping.COUNTRY::equals).isPresent();
        Tallies.Count teachers = tallies.of(Measure.TEACHERS);
        register.census()
                .parts(
                        year,
                        byCountry,
                        part ->
                                teachers.add(
                                        part.nif(),
                                        part.work().project(),
                                        group(part.work()),
                                        amounts(part)));
        Tallies.Count schools = tallies.of(Measure.SCHOOLS);
        register.census()
                .projects(
                        year,
                        byCountry,
                        work ->
                                schools.add(
                                        work.school(),
                                        work.project(),
                                        group(work),
                                        Map.of(Measure.PROJECTS, BigDecimal.ONE)));
        Tallies.Count certificates = tallies.of(Measure.CERTIFICATES);
        register.census()
                .items(
                        year,
                        byCountry,
                        item ->
                                certificates.add(
                                        item.number(),
                                        item.work().project(),
                                        group(item),
                                        Map.of(Measure.CREDITS, item.credits().amount())));
        countProgramme(year, byCountry, tallies);
        return tallies;
    }

    /** What there is around the credits: it is the projects', in whatever year it came. */
    private void countProgramme(AcademicYear year, boolean byCountry, Tallies tallies) {
        Tallies.Count labels = tallies.ofRows();
        register.programmeCensus().labels(year, byCountry, item -> add(item, labels));
        Tallies.Count links = tallies.of(Measure.CONNECTED_PROJECTS);
        register.programmeCensus().links(year, byCountry, item -> add(item, links));
    }

    private void add(ProgrammeCensus.Item item, Tallies.Count count) {
        count.add(item.work().project(), item.key(), group(item.work()), item.amounts());
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
                                            groupOfSchool.getOrDefault(work.school(), UNKNOWN);
                                    case PROVINCE -> work.school().province().title();
                                    case KIND -> work.kind().word();
                                    case DURATION -> work.duration().word();
                                    case COUNTRY ->
                                            work.country().isEmpty() ? UNKNOWN : work.country();
                                })
                .orElse("");
    }
}
