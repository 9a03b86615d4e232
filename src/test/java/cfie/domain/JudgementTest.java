package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.AParticipation;
import cfie.testkit.Given;
import cfie.value.Credits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of a judgement. */
final class JudgementTest {
    private static List<Requirement> told(AParticipation given) {
        return new Judge(Given.theRules())
                .judge(List.of(given.participation()), Map.of(), Credits.NONE)
                .get(0)
                .told();
    }

    @Test
    void ofAProjectThatGoesOnTheElevenAndOfAWithdrawnOneThatFirst() {
        List<Requirement> all = List.of(Requirement.values());
        assertEquals(all.subList(1, 12), told(aParticipation()));
        assertEquals(all, told(aParticipation().decided(Requirement.NOT_WITHDRAWN)));
    }
}
