package cfie.domain.partner;

import cfie.value.SchoolCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which our teachers and projects may be found: a term, and the schools in whose words it is.
 */
public record Clue(String term, Set<SchoolCode> schools) {
    public Clue {
        schools = Set.copyOf(schools);
    }

    /**
     * The clues of a search, of the schools by their words; what is in all of them tells nothing.
     */
    public static List<Clue> of(Search search, Map<SchoolCode, String> schools) {
        return search.terms().stream()
                .map(term -> new Clue(term, having(term, schools)))
                .filter(clue -> clue.schools.size() < schools.size())
                .toList();
    }

    private static Set<SchoolCode> having(String term, Map<SchoolCode, String> schools) {
        return schools.entrySet().stream()
                .filter(one -> one.getValue().contains(term))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether no school says it, so that whatever is found has to. */
    public boolean isOfNoSchool() {
        return schools.isEmpty();
    }
}
