package cfie.procedure;

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
    public int run(Predicate<SchoolCode> isListed) {
        List<School> closed = new ArrayList<>();
        register.schools()
                .each(
                        Selection.ALL,
                        school -> {
                            if (school.status() == SchoolStatus.ACTIVE
                                    && !isListed.test(school.code())) {
                                closed.add(school.closed());
                            }
                        });
        register.schools().change(closed);
        return closed.size();
    }
}
