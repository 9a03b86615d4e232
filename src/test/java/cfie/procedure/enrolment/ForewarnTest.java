package cfie.procedure.enrolment;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ProjectDuration;
import cfie.procedure.enrolment.Forewarn.Warning;
import cfie.testkit.AProject;
import cfie.testkit.ASchool;
import cfie.testkit.AnOffice;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worth a warning while it can still be mended. */
final class ForewarnTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private Set<Warning> warnings(ASchool school, AProject project) {
        office.with(school).withBare(project.carriedBy());
        return new Forewarn(office.register()).of(project.code());
    }

    @Test
    void aSoundProjectIsWorthNone() {
        assertEquals(Set.of(), warnings(aSchool(), aProject()));
    }

    @Test
    void anUnknownProjectIsWorthNone() {
        assertEquals(Set.of(), new Forewarn(office.register()).of(aProject().code()));
    }

    @Test
    void anImplausibleDurationIsWorthOne() {
        assertEquals(
                Set.of(Warning.DURATION_IMPLAUSIBLE),
                warnings(aSchool(), aProject().lasting(ProjectDuration.FOUR_MONTH_TERM, 151)));
    }

    @ParameterizedTest
    @CsvSource({"ES:IES Otro, JP:Ko, NO_PARTNER_ABROAD", "UA:Shkola, ES:IES, ONLY_PLUS_PARTNERS"})
    void partnersThatAreNotMembersAreWorthOne(String one, String other, Warning warning) {
        assertEquals(Set.of(warning), warnings(aSchool(), aProject().with(one, other)));
    }

    @Test
    void oneMemberAmongPlusPartnersIsEnough() {
        assertEquals(Set.of(), warnings(aSchool(), aProject().with("UA:Shkola", "FR:Lycée")));
    }

    @Test
    void aClosedSchoolIsWorthOne() {
        assertEquals(Set.of(Warning.SCHOOL_CLOSED), warnings(aSchool().closed(), aProject()));
    }

    @Test
    void aSchoolWithoutPublicFundsIsWorthOne() {
        assertEquals(
                Set.of(Warning.SCHOOL_NOT_FUNDED),
                warnings(aSchool().privateAndSubsidised(false), aProject()));
    }

    @Test
    void aSchoolOfWhoseFundsNobodyKnowsIsWorthOne() {
        assertEquals(
                Set.of(Warning.FUNDS_UNKNOWN),
                warnings(aSchool().privateAndNobodyKnows(), aProject()));
    }

    @Test
    void aSubsidisedSchoolIsWorthNone() {
        assertEquals(Set.of(), warnings(aSchool().privateAndSubsidised(true), aProject()));
    }

    @Test
    void allThatApplyAreTold() {
        assertEquals(
                Set.of(
                        Warning.DURATION_IMPLAUSIBLE,
                        Warning.NO_PARTNER_ABROAD,
                        Warning.SCHOOL_CLOSED),
                warnings(
                        aSchool().closed(),
                        aProject().with("ES:IES").lasting(ProjectDuration.ACADEMIC_YEAR, 209)));
    }
}
