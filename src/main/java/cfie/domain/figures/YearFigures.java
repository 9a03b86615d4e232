package cfie.domain.figures;

import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A year of all centres, or of one, as it is on a day: in figures, by group, beside the years
 * before, and the way of its participations to a certificate.
 *
 * @param years this year and those before that the register holds, the oldest first
 */
public record YearFigures(
        Scope scope,
        SortedMap<AcademicYear, Tally> years,
        Map<Grouping, Tallies> groups,
        Funnel funnel) {
    /** Which year, of which centre if of one alone, as it is on which day. */
    public record Scope(AcademicYear year, Optional<Cfie> cfie, LocalDate asOf) {}

    /** The year in all. */
    public Tally total() {
        return years.get(scope.year());
    }

    /** By what it is counted. */
    public List<Grouping> groupings() {
        return List.copyOf(groups.keySet());
    }

    public Tallies by(Grouping grouping) {
        return groups.get(grouping);
    }
}
