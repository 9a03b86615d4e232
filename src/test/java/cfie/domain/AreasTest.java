package cfie.domain;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.ASchool;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An area is not a province: the school's own centre, its municipality's, or the capital's. */
final class AreasTest {
    private final Areas areas =
            Areas.of(
                    List.of(
                            served(Province.ZAMORA, "Alcañices", Days.ALWAYS, Cfie.BENAVENTE),
                            served(Province.LEON, "Villablino", Days.ALWAYS, Cfie.PONFERRADA),
                            served(Province.LEON, "Villablino", Given.TODAY, Cfie.LEON)));

    private static Areas.Served served(Province province, String town, LocalDate since, Cfie cfie) {
        return new Areas.Served(new Areas.Key(Areas.Municipality.of(province, town), since), cfie);
    }

    private Cfie of(ASchool school) {
        return areas.of(school.school(), Given.YEAR);
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

    @Test
    void anAreaCountsFromItsDayOnAndAYearHasThoseOfItsFirst() {
        School school = aSchool().withCode("24000001").in("Villablino").school();
        assertEquals(Cfie.PONFERRADA, areas.of(school, Given.TODAY.minusDays(1)));
        assertEquals(Cfie.LEON, areas.of(school, Given.TODAY));
        assertEquals(Cfie.PONFERRADA, areas.of(school, Given.YEAR));
        assertEquals(Cfie.LEON, areas.of(school, new AcademicYear(2026)));
        assertEquals(Cfie.LEON, areas.of(school, LocalDate.MAX));
        assertEquals(1, areas.of(Cfie.PONFERRADA, Given.YEAR.firstDay()).size());
        assertEquals(0, areas.of(Cfie.PONFERRADA, Given.TODAY).size());
    }
}
