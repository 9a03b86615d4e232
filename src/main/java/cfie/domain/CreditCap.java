package cfie.domain;

import cfie.value.Credits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * At most so many credits per teacher and academic year, over all projects, schools and centres.
 *
 * <p>Source: R7 and readings 1 and 3. Eligible awards are served in the order of the evaluation
 * that applies to the teacher, then by project code; the last is cut to what remains.
 */
public final class CreditCap {
    /** Whose turn comes first; also the order of the activities on a certificate. */
    public static final Comparator<Participation> TURN =
            Comparator.comparing(
                            (Participation one) -> one.evaluation().orElseThrow().evaluatedOn())
                    .thenComparing(Participation::project);

    private CreditCap() {}

    /** What a participation gets when its turn comes. */
    public record Share(Participation participation, Credits granted) {}

    /** Serves the eligible participations of one teacher, in turn, beside what stands already. */
    public static List<Share> serve(Credits cap, Credits standing, List<Participation> eligible) {
        List<Share> shares = new ArrayList<>();
        Credits left = cap.lessUpTo(standing);
        for (Participation one : eligible.stream().sorted(TURN).toList()) {
            Credits granted = one.proposed().atMost(left);
            shares.add(new Share(one, granted));
            left = left.lessUpTo(granted);
        }
        return shares;
    }
}
