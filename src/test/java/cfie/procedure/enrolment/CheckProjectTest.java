package cfie.procedure.enrolment;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The last check of a project's suitability counts. */
final class CheckProjectTest {
    private static final SuitabilityCheck UNSUITABLE =
            new SuitabilityCheck(Suitability.UNSUITABLE, Given.TODAY, Optional.of("Sin socios"));

    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void aLaterCheckReplacesAnEarlierOneAndNothingElse() {
        office.with(aSchool()).withBare(aProject().carriedBy());
        office.keep(() -> new CheckProject(office.register()).run(aProject().code(), UNSUITABLE));
        assertEquals(
                Optional.of(aProject().carriedBy().project().withCheck(UNSUITABLE)),
                office.register().projects().find(aProject().code()));
    }

    @Test
    void anUnknownProjectIsRefused() {
        assertEquals(
                Refusal.Reason.PROJECT_UNKNOWN,
                assertThrows(
                                Refusal.class,
                                () ->
                                        new CheckProject(office.register())
                                                .run(aProject().code(), UNSUITABLE))
                        .reason());
    }
}
