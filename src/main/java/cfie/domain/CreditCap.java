package cfie.domain;

import cfie.value.Credits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * What uses up the cap before anybody's turn.
     *
     * @param standing the credits on certificates
     * @param uncut the same, as they would be if other bodies had certified nothing
     * @param elsewhere the credits of other bodies
     */
    public record Used(Credits standing, Credits uncut, Credits elsewhere) {}

    /**
     * What a participation gets when its turn comes.
     *
     * @param elsewhere the credits of other bodies, where without them it would get more
     */
    public record Share(Participation participation, Credits granted, Credits elsewhere) {
        Share cutBy(Credits external, Share without) {
            return granted.compareTo(without.granted) >= 0
                    ? this
                    : new Share(participation, granted, external);
        }
    }

    /** The same, after what other bodies certified: it uses up the cap too. */
    public static List<Share> serve(Credits cap, Used used, List<Participation> eligible) {
        List<Share> without = serve(cap, used.uncut, eligible);
        List<Share> shares = serve(cap.lessUpTo(used.elsewhere), used.standing, eligible);
        return IntStream.range(0, shares.size())
                .mapToObj(at -> shares.get(at).cutBy(used.elsewhere, without.get(at)))
                .toList();
    }

    /** Serves the eligible participations of one teacher, in turn, beside what stands already. */
    public static List<Share> serve(Credits cap, Credits standing, List<Participation> eligible) {
        List<Share> shares = new ArrayList<>();
        Credits left = cap.lessUpTo(standing);
        for (Participation one : eligible.stream().sorted(TURN).toList()) {
            Credits granted = one.proposed().atMost(left);
            shares.add(new Share(one, granted, Credits.NONE));
            left = left.lessUpTo(granted);
        }
        return shares;
    }
}
