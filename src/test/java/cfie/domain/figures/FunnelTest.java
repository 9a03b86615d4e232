package cfie.domain.figures;

import static cfie.testkit.Given.aParticipation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Judgement;
import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.value.Credits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FunnelTest {
    private final Funnel funnel = new Funnel();

    private void judged(Outcome outcome, Requirement... unmet) {
        funnel.add(
                new Judgement(
                        aParticipation().participation(),
                        List.of(unmet),
                        Credits.NONE,
                        outcome,
                        Optional.empty(),
                        Credits.NONE));
    }

    private Funnel.Step at(Requirement requirement) {
        return funnel.steps().get(requirement.ordinal());
    }

    @Test
    void nothing_enrolled_is_nothing_lost() {
        assertEquals(0, funnel.enrolled());
        assertEquals(Requirement.values().length, funnel.steps().size());
        assertEquals(new Funnel.Step(Requirement.EVALUATED, 0, 0, 0), at(Requirement.EVALUATED));
    }

    @Test
    void each_is_lost_once_and_every_failure_counts() {
        judged(Outcome.NOT_ELIGIBLE, Requirement.FINAL_SUBMITTED, Requirement.EVALUATED);
        judged(Outcome.NOT_ELIGIBLE, Requirement.EVALUATED);
        judged(Outcome.CERTIFIED);
        assertEquals(
                new Funnel.Step(Requirement.FINAL_SUBMITTED, 1, 2, 1),
                at(Requirement.FINAL_SUBMITTED));
        assertEquals(new Funnel.Step(Requirement.EVALUATED, 1, 1, 2), at(Requirement.EVALUATED));
    }

    @Test
    void what_is_certified_is_lost_to_none_whatever_it_fails_since() {
        judged(Outcome.CERTIFIED, Requirement.EVALUATED_POSITIVELY);
        assertEquals(
                new Funnel.Step(Requirement.EVALUATED_POSITIVELY, 0, 1, 0),
                at(Requirement.EVALUATED_POSITIVELY));
    }

    @Test
    void all_that_meet_everything_are_eligible_also_beyond_the_cap_and_before_the_certificate() {
        judged(Outcome.CERTIFIED);
        judged(Outcome.AT_CAP);
        judged(Outcome.PENDING);
        judged(Outcome.NOT_ELIGIBLE, Requirement.PARTNER_ABROAD);
        assertEquals(3, funnel.eligible());
        assertEquals(3, at(Requirement.EVALUATED_POSITIVELY).left());
        assertEquals(1, funnel.of(Outcome.AT_CAP));
    }
}
