package cfie.procedure.intake;

import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Closes the schools that the newest list no longer names; none is ever deleted. */
public record CloseSchools(Register register) {
    private static final int FEW = 5;
    private static final int SHARE = 5;

    /**
     * What was closed.
     *
     * @param open how many were open before
     */
    public record Closed(List<School> schools, int open) {
        public static final Closed NOTHING = new Closed(List.of(), 0);

        /** Whether it looks like a list that was not whole: more than a fifth, and not a few. */
        public boolean isSuspicious() {
            return schools.size() > FEW && schools.size() * SHARE > open;
        }
    }

    public Closed run(Predicate<SchoolCode> isListed) {
        List<School> closed = new ArrayList<>();
        int[] open = {0};
        register.schools()
                .each(
                        Selection.ALL,
                        school -> {
                            if (school.status() == SchoolStatus.ACTIVE) {
                                open[0]++;
                                if (!isListed.test(school.code())) {
                                    closed.add(school.closed());
                                }
                            }
                        });
        register.schools().change(closed);
        return new Closed(List.copyOf(closed), open[0]);
    }
}
