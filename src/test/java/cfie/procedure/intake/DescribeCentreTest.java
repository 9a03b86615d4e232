package cfie.procedure.intake;

import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.anInstitution;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Areas;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.testkit.AnInstitution;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who certifies for a centre, and for which municipalities. */
final class DescribeCentreTest {
    private static final Areas.Municipality TORO = Areas.Municipality.of(Province.ZAMORA, "Toro");

    @RegisterExtension final AnOffice office = new AnOffice();

    private static final Body ZAMORA = Body.of(Cfie.ZAMORA);
    private static final Picture LOGO = new Picture("ab12", 1, 1, new byte[] {1});

    private void describe(AnInstitution said, Areas.Municipality... municipalities) {
        office.keep(
                () -> {
                    DescribeCentre centres = new DescribeCentre(office.register());
                    var when = new DescribeCentre.Claimed(Optional.empty(), Given.TODAY);
                    Cfie cfie = said.institution().key().body().cfie().orElseThrow();
                    centres.run(
                            said.institution(),
                            centres.claims(cfie, List.of(municipalities), when),
                            Set.of());
                });
    }

    private Institution today() {
        return office.register().institutions().on(ZAMORA, Given.TODAY);
    }

    @Test
    void whatIsNotSaidStays() {
        describe(anInstitution(Cfie.ZAMORA).directedBy("Carmen"));
        describe(anInstitution(Cfie.ZAMORA).in("Toro"));
        assertEquals(
                anInstitution(Cfie.ZAMORA)
                        .called("CFIE de Zamora")
                        .directedBy("Carmen")
                        .in("Toro")
                        .institution(),
                today());
    }

    @Test
    void whatWasBeforeItsDayIsAsItWas() {
        describe(anInstitution(Cfie.ZAMORA).since("2025-09-01").directedBy("Carmen").in("Toro"));
        describe(anInstitution(Cfie.ZAMORA).directedBy("Olga"));
        Institution before = office.register().institutions().on(ZAMORA, Given.TODAY.minusDays(1));
        assertEquals(Optional.of("Carmen"), before.director());
        assertEquals(Optional.of("Olga"), today().director());
        assertEquals(Optional.of("Toro"), today().site().place());
    }

    @Test
    void whereNobodySaysADayOnlyWhoComesAfterAnotherBeginsToday() {
        LocalDate today = Given.TODAY;
        DescribeCentre describe = new DescribeCentre(office.register());
        LocalDate first = today().key().since();
        assertEquals(first, describe.since(Cfie.ZAMORA, Optional.of("Carmen"), today));
        describe(anInstitution(Cfie.ZAMORA).since(first.toString()).directedBy("Carmen"));
        assertEquals(first, describe.since(Cfie.ZAMORA, Optional.of("Carmen"), today));
        assertEquals(first, describe.since(Cfie.ZAMORA, Optional.empty(), today));
        assertEquals(today, describe.since(Cfie.ZAMORA, Optional.of("Olga"), today));
    }

    @Test
    void nothingNewMakesNoNewRow() {
        describe(anInstitution(Cfie.ZAMORA).since("2025-09-01").directedBy("Carmen"));
        describe(anInstitution(Cfie.ZAMORA).directedBy("Carmen"), TORO);
        assertEquals(2, office.register().institutions().of(ZAMORA).size());
    }

    @Test
    void aPictureStaysUntilItIsTakenOff() {
        describe(anInstitution(Cfie.ZAMORA).with(LOGO, LOGO));
        describe(anInstitution(Cfie.ZAMORA).directedBy("Carmen"));
        assertEquals(Optional.of(LOGO), today().papers().insignia().logo());
        office.keep(
                () ->
                        new DescribeCentre(office.register())
                                .run(
                                        anInstitution(Cfie.ZAMORA).institution(),
                                        List.of(),
                                        Set.of(Insignia.Part.LOGO)));
        assertEquals(
                new Insignia(Optional.empty(), Optional.of(LOGO)), today().papers().insignia());
    }

    @Test
    void nobodySignsWithTheHandOfTheOneBefore() {
        describe(
                anInstitution(Cfie.ZAMORA)
                        .since("2025-09-01")
                        .directedBy("Carmen")
                        .with(LOGO, LOGO));
        describe(anInstitution(Cfie.ZAMORA).directedBy("Olga"));
        assertEquals(
                new Insignia(Optional.of(LOGO), Optional.empty()), today().papers().insignia());
    }

    @Test
    void aMunicipalityBelongsToTheLastCentreThatClaimedIt() {
        describe(anInstitution(Cfie.ZAMORA), TORO);
        describe(anInstitution(Cfie.BENAVENTE), TORO);
        assertEquals(
                Cfie.BENAVENTE,
                office.register()
                        .municipalities()
                        .areas()
                        .of(aSchool().in("TORO").school(), Given.TODAY));
        assertEquals(
                Cfie.ZAMORA,
                office.register()
                        .municipalities()
                        .areas()
                        .of(aSchool().in("TORO").school(), Given.YEAR));
    }

    @Test
    void aMunicipalityIsToldWithWhoseItWasAndFromWhichYearOnItCounts() {
        LocalDate first = new AcademicYear(2026).firstDay();
        DescribeCentre.Claim fromSeptember = claimed(first, Optional.empty());
        assertEquals(Cfie.ZAMORA, fromSeptember.before());
        assertEquals(new AcademicYear(2026), fromSeptember.firstYear());
        assertEquals(
                new AcademicYear(2027), claimed(first.plusDays(1), Optional.empty()).firstYear());
        DescribeCentre.Claim again = claimed(first, Optional.of(Cfie.BENAVENTE));
        assertEquals(List.of(true, false), List.of(fromSeptember.isNew(), again.isNew()));
    }

    private static DescribeCentre.Claim claimed(LocalDate since, Optional<Cfie> held) {
        return new DescribeCentre.Claim(
                new Areas.Served(new Areas.Key(TORO, since), Cfie.BENAVENTE), held);
    }
}
