package cfie.domain.figures;

import cfie.domain.Judgement;
import cfie.domain.Outcome;
import cfie.domain.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The way of a year's participations from enrolment to certificate. Each is lost once, to the first
 * requirement that it fails to meet, whatever else it fails; what is certified is lost to none.
 */
public final class Funnel {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Requirement, Integer> firsts = new EnumMap<>(Requirement.class);
    private final Map<Requirement, Integer> failures = new EnumMap<>(Requirement.class);

    /**
     * A requirement on the way.
     *
     * @param lost those that fail it first
     * @param left those that go on
     * @param failing all that fail it, lost here or before
     */
    public record Step(Requirement requirement, int lost, int left, int failing) {}

    public void add(Judgement judgement) {
        count(outcomes, judgement.outcome());
        if (judgement.outcome() == Outcome.NOT_ELIGIBLE) {
            count(firsts, judgement.unmet().get(0));
            judgement.unmet().forEach(one -> count(failures, one));
        }
    }

    /** How many there are. */
    public int enrolled() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** One requirement after the other, in the order in which they are told. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int left = enrolled();
        for (Requirement one : Requirement.values()) {
            int lost = firsts.getOrDefault(one, 0);
            left -= lost;
            steps.add(new Step(one, lost, left, failures.getOrDefault(one, 0)));
        }
        return steps;
    }

    /** Those that meet everything: certified, to be certified, or left without by the cap. */
    public int eligible() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.NOT_ELIGIBLE)
                .mapToInt(this::of)
                .sum();
    }

    private static <K> void count(Map<K, Integer> counts, K one) {
        counts.merge(one, 1, Integer::sum);
    }
}
