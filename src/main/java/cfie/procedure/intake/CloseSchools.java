package cfie.procedure.intake;

import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Closes the schools that the newest list no longer names; none is ever deleted. Of what a later
 * list named it cannot know.
 */
public record CloseSchools(Register register) {
    private static final int FEW = 5;
    private static final int SHARE = 5;
    private static final int MANY = 10;
    private static final int MOST = 4;

    /**
     * What was closed.
     *
     * @param newer those that stay open, since a list of a later year named them
     * @param open how many were open before
     */
    public record Closed(List<School> schools, List<School> newer, int open) {
        public static final Closed NOTHING = new Closed(List.of(), List.of(), 0);

        /** Whether it looks like a list that was not whole: more than a fifth, and not a few. */
        public boolean isSuspicious() {
            return schools.size() > FEW && schools.size() * SHARE > open;
        }

        /** Whether it can hardly be whole: more than a quarter, and more than ten. */
        public boolean isSweeping() {
            return schools.size() > MANY && schools.size() * MOST > open;
        }
    }

    public Closed run(Predicate<SchoolCode> isListed) {
        List<School> gone = new ArrayList<>();
        List<School> listed = new ArrayList<>();
        register.schools()
                .each(
                        Selection.ALL,
                        school -> {
                            if (isListed.test(school.code())) {
                                listed.add(school);
                            } else if (school.status() == SchoolStatus.ACTIVE) {
                                gone.add(school);
                            }
                        });
        Optional<School> newest = listed.stream().max(Comparator.comparing(School::year));
        Map<Boolean, List<School>> isNewer =
                gone.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        one ->
                                                newest.filter(last -> last.isOlderThan(one))
                                                        .isPresent()));
        List<School> closed = isNewer.get(false).stream().map(School::closed).toList();
        register.schools().change(closed);
        long open = listed.stream().filter(one -> one.status() == SchoolStatus.ACTIVE).count();
        return new Closed(closed, isNewer.get(true), Math.toIntExact(open) + gone.size());
    }
}
