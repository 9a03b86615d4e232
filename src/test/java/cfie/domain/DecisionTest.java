package cfie.domain;

import static cfie.testkit.Given.aParticipation;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cfie.testkit.AParticipation;
import cfie.testkit.Given;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a recorded decision settles, and what not. */
final class DecisionTest {
    private static List<Requirement> unmet(AParticipation given) {
        return new Judge(Given.theRules()).unmet(given.participation());
    }

    @Test
    void aDecisionSettlesANationalProject() {
        assertEquals(
                List.of(),
                unmet(
                        aParticipation()
                                .in(aProject().with("ES:IES Otro"))
                                .decided(Requirement.PARTNER_ABROAD)));
    }

    @Test
    void aDecisionSettlesAnImplausibleDuration() {
        assertEquals(
                List.of(),
                unmet(
                        aParticipation()
                                .in(aProject().lasting(ProjectDuration.ACADEMIC_YEAR, 100))
                                .decided(Requirement.DURATION_PLAUSIBLE)));
    }

    @Test
    void aDecisionSettlesUnknownFunding() {
        assertEquals(
                List.of(),
                unmet(
                        aParticipation()
                                .at(aSchool().privateAndNobodyKnows())
                                .decided(Requirement.SCHOOL_PUBLICLY_FUNDED)));
    }

    @Test
    void noDecisionOverrulesFundingThatIsKnown() {
        assertEquals(
                List.of(Requirement.SCHOOL_PUBLICLY_FUNDED),
                unmet(
                        aParticipation()
                                .at(aSchool().privateAndSubsidised(false))
                                .decided(Requirement.SCHOOL_PUBLICLY_FUNDED)));
    }

    @Test
    void aDecisionOfOneRequirementSettlesNoOther() {
        assertEquals(
                List.of(Requirement.DURATION_PLAUSIBLE),
                unmet(
                        aParticipation()
                                .in(aProject().lasting(ProjectDuration.ACADEMIC_YEAR, 100))
                                .decided(Requirement.PARTNER_ABROAD)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "PARTNER_ABROAD",
                "DURATION_PLAUSIBLE",
                "SCHOOL_PUBLICLY_FUNDED",
                "REGISTERED_AS_TEACHER" // which the teacher of this dossier is
            })
    void noDecisionSettlesTheOthers(Requirement requirement) {
        AParticipation lacking =
                aParticipation()
                        .registrationAnswered()
                        .projectAnswered()
                        .in(aProject().unchecked())
                        .without(ReportType.PROJECT)
                        .without(ReportType.FOLLOW_UP)
                        .without(ReportType.FINAL)
                        .notEvaluated();
        assertFalse(requirement.isDecidableIn(lacking.dossier(), Given.theRules()));
        assertFalse(
                requirement.isMetBy(
                        lacking.decided(requirement).participation(), Given.theRules()));
    }
}
