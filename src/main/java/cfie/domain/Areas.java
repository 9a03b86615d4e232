package cfie.domain;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Folded;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which centre a school belongs to on a day. Source: R8 and reading 21: its own, or that of its
 * municipality, or that of its province's capital; an area is not a province. A year has the areas
 * of its first day.
 */
public record Areas(Map<Municipality, NavigableMap<LocalDate, Cfie>> byMunicipality) {
    public Areas {
        byMunicipality = Map.copyOf(byMunicipality);
    }

    public static Areas of(Collection<Served> all) {
        Map<Municipality, NavigableMap<LocalDate, Cfie>> byMunicipality = new HashMap<>();
        all.forEach(
                one ->
                        byMunicipality
                                .computeIfAbsent(one.key.municipality, any -> new TreeMap<>())
                                .put(one.key.since, one.cfie));
        return new Areas(byMunicipality);
    }

    /** A municipality by its folded name, within its province. */
    public record Municipality(Province province, String folded)
            implements Comparable<Municipality> {
        private static final Comparator<Municipality> ORDER =
                Comparator.comparing(Municipality::province).thenComparing(Municipality::folded);

        public static Municipality of(Province province, String typed) {
            return new Municipality(province, Folded.of(typed));
        }

        @Override
        public int compareTo(Municipality other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return province.title() + ":" + folded;
        }
    }

    /** Which municipality, and from which day on. */
    public record Key(Municipality municipality, LocalDate since) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::municipality).thenComparing(Key::since);

        /** The day as a cell: blank where it is so from the beginning. */
        public String day() {
            return since.equals(Days.ALWAYS) ? "" : since.toString();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return (municipality + " " + day()).strip();
        }
    }

    /** A municipality and the centre that serves it from a day on. */
    public record Served(Key key, Cfie cfie) {}

    /** The centre that claimed the municipality, as it is on the day. */
    public Optional<Cfie> of(Municipality municipality, LocalDate day) {
        return Optional.ofNullable(byMunicipality.get(municipality))
                .map(days -> days.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** Those that the centre serves on the day, in their order. */
    public List<Municipality> of(Cfie cfie, LocalDate day) {
        return byMunicipality.keySet().stream()
                .filter(one -> of(one, day).filter(cfie::equals).isPresent())
                .sorted()
                .toList();
    }

    public Cfie of(School school, AcademicYear year) {
        return of(school, year.firstDay());
    }

    public Cfie of(School school, LocalDate day) {
        Province province = school.code().province();
        Optional<Cfie> ofMunicipality =
                school.place()
                        .municipality()
                        .flatMap(name -> of(Municipality.of(province, name), day));
        return school.cfie().or(() -> ofMunicipality).orElseGet(() -> Cfie.ofCapital(province));
    }
}
