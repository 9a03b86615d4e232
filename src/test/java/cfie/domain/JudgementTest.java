package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aTeacher;
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
        List<Requirement> eleven = all.subList(2, 13);
        assertEquals(eleven, told(aParticipation()));
        assertEquals(
                all,
                told(
                        aParticipation()
                                .of(aTeacher().as("librarian"))
                                .decided(Requirement.NOT_WITHDRAWN)));
        assertEquals(
                Requirement.REGISTERED_AS_TEACHER,
                told(aParticipation().of(aTeacher().as("librarian"))).get(0));
        assertEquals(eleven, told(aParticipation().of(aTeacher().as("teacher+advisor"))));
    }
}
