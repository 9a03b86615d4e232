package cfie.domain;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who keeps a school, and how it is written to. */
final class SchoolTest {
    @Test
    void aPublicSchoolIsPubliclyFundedWhateverIsSaidOfSubsidies() {
        assertEquals(Optional.of(true), aSchool().school().publiclyFunded());
    }

    @Test
    void aPrivateSchoolIsPubliclyFundedIfSubsidisedAndNobodyKnowsUntilSaid() {
        assertEquals(
                Optional.of(true), aSchool().privateAndSubsidised(true).school().publiclyFunded());
        assertEquals(
                Optional.of(false),
                aSchool().privateAndSubsidised(false).school().publiclyFunded());
        assertEquals(Optional.empty(), aSchool().privateAndNobodyKnows().school().publiclyFunded());
    }

    @Test
    void aSchoolHasTheInstitutionalAddressOfItsCode() {
        assertEquals(
                "05000001@educa.jcyl.es",
                School.Contact.institutional(aSchool().withCode("05000001").code()));
    }

    @Test
    void documentsNameASchoolWithItsType() {
        assertEquals("IES RÍO EJEMPLO", aSchool().school().titled());
    }

    @Test
    void closingASchoolChangesNothingElse() {
        assertEquals(aSchool().closed().school(), aSchool().school().closed());
    }
}
