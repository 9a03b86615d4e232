package cfie.store;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Areas;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.store.fact.Municipalities;
import cfie.testkit.ASchool;
import cfie.testkit.AnAccreditation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Province;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is looked up in the database's own words is what queries find. */
@OnBothEngines
final class LookupTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private Lookup lookup() {
        return office.register().lookup();
    }

    @Test
    void aSchoolIsTheSameWhateverIsKnownOfIt() {
        List<ASchool> schools =
                List.of(
                        aSchool().named("«Ñ» 🌍"),
                        aSchool().withCode("24000001").servedBy(Cfie.PONFERRADA),
                        aSchool().withCode("24000002").withoutMunicipality(),
                        aSchool().withCode("24000003").privateAndSubsidised(true),
                        aSchool().withCode("24000004").privateAndSubsidised(false),
                        aSchool().withCode("24000005").privateAndNobodyKnows(),
                        aSchool().withCode("24000007").funded("2024:no|2025:yes"),
                        aSchool()
                                .withCode("24000008")
                                .privateAndNobodyKnows()
                                .funded("2024:yes|2025:"));
        office.with(schools.toArray(ASchool[]::new));
        School closed = aSchool().withCode("24000006").school().closed();
        office.keep(() -> office.register().schools().add(List.of(closed)));
        office.reopen();
        office.register()
                .schools()
                .each(
                        Selection.ALL,
                        school ->
                                assertEquals(Optional.of(school), lookup().school(school.code())));
        assertEquals(Optional.of(closed), lookup().school(closed.code()));
        assertEquals(Optional.empty(), lookup().school(new SchoolCode("24000009")));
    }

    @Test
    void itsCentreIsThatOfTheAreas() {
        office.with(
                aSchool().in("Benavente"),
                aSchool().withCode("49000002").withoutMunicipality(),
                aSchool().withCode("49000003").in("Toro"),
                aSchool().withCode("24000001").in("Benavente"),
                aSchool().withCode("49000004").in("Benavente").servedBy(Cfie.PALENCIA));
        Areas.Municipality claimed = Areas.Municipality.of(Province.ZAMORA, "BENAVENTE");
        office.keep(
                () -> {
                    Municipalities all = office.register().municipalities();
                    all.put(served(claimed, Days.ALWAYS, Cfie.BENAVENTE));
                    all.put(served(claimed, Given.TODAY.plusDays(1), Cfie.ZAMORA));
                });
        Areas areas = office.register().municipalities().areas();
        office.register()
                .schools()
                .each(
                        Selection.ALL,
                        school ->
                                assertEquals(
                                        areas.of(school, Given.TODAY),
                                        lookup().centre(school, Given.TODAY)));
        assertEquals(
                Cfie.BENAVENTE,
                lookup().centre(
                                aSchool().withCode("49000009").in("benavente").school(),
                                Given.TODAY));
        assertEquals(
                Cfie.ZAMORA,
                lookup().centre(
                                aSchool().withCode("49000009").in("benavente").school(),
                                Given.TODAY.plusDays(1)));
    }

    private static Areas.Served served(
            Areas.Municipality municipality, LocalDate since, Cfie cfie) {
        return new Areas.Served(new Areas.Key(municipality, since), cfie);
    }

    @Test
    void awardsAreThereOrNot() {
        assertFalse(lookup().hasAwards());
        office.with(aSchool()).with(Given.aTeacher());
        office.keep(() -> office.register().awards().add(Given.anAwardOfAna()));
        assertTrue(lookup().hasAwards());
    }

    @Test
    void aSchoolHasAppliedOrNot() {
        office.with(aSchool(), aSchool().withCode("49000002"));
        office.keep(
                () ->
                        office.register()
                                .accreditations()
                                .add(new AnAccreditation().accreditation()));
        assertTrue(lookup().hasApplied(Given.SCHOOL));
        assertFalse(lookup().hasApplied(new SchoolCode("49000002")));
    }
}
