package cfie.procedure.issue;

import cfie.domain.Judgement;
import cfie.domain.Outcome;
import java.util.Collection;

/**
 * How many participations were judged, and what became of each; each is counted once: a closed year
 * leaves what could be certified as it is, unchanged.
 *
 * @param certified those that are certified now
 * @param held of the unchanged, those that could be certified but for their closed year
 */
public record Tally(
        int judged, int certified, int unchanged, int atCap, int notEligible, int held) {
    static Tally of(Collection<Judgement> judged, boolean isClosed) {
        int due = count(judged, Outcome.PENDING);
        int held = isClosed ? due : 0;
        return new Tally(
                judged.size(),
                due - held,
                count(judged, Outcome.CERTIFIED) + held,
                count(judged, Outcome.AT_CAP),
                count(judged, Outcome.NOT_ELIGIBLE),
                held);
    }

    private static int count(Collection<Judgement> judged, Outcome outcome) {
        return (int) judged.stream().filter(one -> one.outcome() == outcome).count();
    }
}
