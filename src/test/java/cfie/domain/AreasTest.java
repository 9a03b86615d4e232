package cfie.domain;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.ASchool;
import cfie.value.Cfie;
import cfie.value.Province;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An area is not a province: the school's own centre, its municipality's, or the capital's. */
final class AreasTest {
    private final Areas areas =
            new Areas(
                    Map.of(
                            Areas.Municipality.of(Province.ZAMORA, "Alcañices"),
                            Cfie.BENAVENTE,
                            Areas.Municipality.of(Province.LEON, "Villablino"),
                            Cfie.PONFERRADA));

    private Cfie of(ASchool school) {
        return areas.of(school.school());
    }

    @Test
    void byDefaultItIsTheCentreOfTheProvincesCapital() {
        assertEquals(Cfie.ZAMORA, of(aSchool().in("TORO")));
        assertEquals(Cfie.ZAMORA, of(aSchool().withoutMunicipality()));
        assertEquals(Cfie.LEON, of(aSchool().withCode("24000001").in("TORO")));
    }

    @Test
    void aMunicipalityMayBelongToAnotherWhateverItsAccentsAndCase() {
        assertEquals(Cfie.BENAVENTE, of(aSchool().in("ALCANICES")));
        assertEquals(Cfie.BENAVENTE, of(aSchool().in("alcañices ")));
    }

    @Test
    void aMunicipalityOfTheSameNameInAnotherProvinceIsAnother() {
        assertEquals(Cfie.ZAMORA, of(aSchool().in("VILLABLINO")));
        assertEquals(Cfie.PONFERRADA, of(aSchool().withCode("24000001").in("VILLABLINO")));
    }

    @Test
    void theSchoolsOwnCentreGoesFirst() {
        assertEquals(Cfie.SALAMANCA, of(aSchool().in("ALCAÑICES").servedBy(Cfie.SALAMANCA)));
    }
}
