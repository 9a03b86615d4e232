package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import cfie.testkit.Given;
import cfie.value.Days;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of others leaves a participation as it is: nobody needs to judge it again. */
final class ParticipationTest {
    private final Participation ana = aParticipation().participation();

    @Test
    void answersAboutOthersLeaveItAsItIs() {
        List<Consent> ofEva = List.of(aTeacher().withNif(Given.nif(3)).granted());
        assertSame(ana, ana.registered(ofEva, Days.LATEST));
        assertNotSame(ana, ana.registered(List.of(aTeacher().granted()), Days.LATEST));
    }

    @Test
    void otherSchoolsLeaveItAsItIs() {
        assertSame(ana, ana.at(aSchool().withCode("49000002").school()));
    }
}
