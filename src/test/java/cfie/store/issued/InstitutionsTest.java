package cfie.store.issued;

import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.anInstitution;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Areas;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.domain.ledger.Selection;
import cfie.store.fact.Municipalities;
import cfie.testkit.AnInstitution;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies and areas as rows. */
@OnBothEngines
final class InstitutionsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private Institution on(Body body, String day) {
        return office.register().institutions().on(body, LocalDate.parse(day));
    }

    @Test
    void aBodyIsAsItIsOnTheDay() {
        Institution full =
                anInstitution(Cfie.LEON)
                        .since("2025-09-01")
                        .called("CFIE de León y su tierra")
                        .directedBy("Carmen Ordóñez")
                        .withPost("Directora")
                        .in("León")
                        .withEmail("leon@example.org")
                        .withLegalBasis("Ley")
                        .institution();
        office.keep(() -> office.register().institutions().put(full));
        office.reopen();
        Body leon = Body.of(Cfie.LEON);
        assertEquals("CFIE de León", on(leon, "2025-08-31").title());
        assertEquals(full, on(leon, "2025-09-01"));
        assertEquals(full, on(leon, "2199-12-31"));
        assertEquals(Institution.ALWAYS, on(leon, "1999-01-01").key().since());
        assertEquals(2, office.register().institutions().of(leon).size());
    }

    @Test
    void theNamesOfTheSourceAndOfTodayAreThere() {
        Body ministry = Body.parse("ministerio");
        assertEquals(
                "Ministerio de Educación, Cultura y Deporte", on(ministry, "2018-06-06").title());
        assertEquals(
                "Ministerio de Educación, Formación Profesional y Deportes",
                on(ministry, "2026-06-30").title());
        assertEquals(
                "Dirección General de Innovación y Equidad Educativa",
                on(Body.parse("direccion-general"), "2016-06-30").title());
        List<Institution> all = new ArrayList<>();
        office.register().institutions().each(Selection.ALL, all::add);
        assertEquals(29, all.stream().map(one -> one.key().body()).distinct().count());
        assertEquals(
                all.stream().map(Institution::key).toList(),
                List.copyOf(new TreeSet<>(all.stream().map(Institution::key).toList())));
        assertEquals(0, all.stream().filter(one -> one.director().isPresent()).count());
    }

    @Test
    void theLegalBasisNamesTheDepartmentAsItIsOnTheDay() {
        Institution renamed =
                new AnInstitution(Body.DEPARTMENT)
                        .since("2026-01-01")
                        .called("Consejería de Educación y Deporte")
                        .institution();
        office.keep(() -> office.register().institutions().put(renamed));
        assertEquals(
                "de la Consejería de Educación y Deporte para",
                legalBasis("2026-01-01").replaceAll(".*(de la C.* para) la part.*", "$1"));
        assertEquals(Given.anIssuer(Cfie.SORIA).legalBasis(), legalBasis("2025-12-31"));
    }

    private String legalBasis(String day) {
        return office.register()
                .institutions()
                .issuer(Cfie.SORIA, LocalDate.parse(day))
                .legalBasis();
    }

    @Test
    void picturesComeBackWholeAndAreHeldOnce() {
        Picture picture = new Picture("ab12", 2, 1, new byte[] {0, -1, 127});
        for (Cfie cfie : List.of(Cfie.LEON, Cfie.SORIA)) {
            Institution pictured = anInstitution(cfie).with(picture, picture).institution();
            office.keep(() -> office.register().institutions().put(pictured));
        }
        office.reopen();
        Insignia held =
                office.register()
                        .institutions()
                        .on(Body.of(Cfie.SORIA), Given.TODAY)
                        .papers()
                        .insignia();
        assertEquals(new Insignia(Optional.of(picture), Optional.of(picture)), held);
        assertEquals(2, held.logo().orElseThrow().width());
        assertEquals(1, held.logo().orElseThrow().height());
        assertArrayEquals(picture.packed(), held.logo().orElseThrow().packed());
    }

    @Test
    void aMunicipalityIsOfOneCentre() {
        var toro = Areas.Municipality.of(Province.ZAMORA, "TORO");
        office.keep(
                () -> {
                    Areas.Key key = new Areas.Key(toro, Given.TODAY);
                    Municipalities all = office.register().municipalities();
                    all.put(new Areas.Served(key, Cfie.SORIA));
                    all.put(new Areas.Served(key, Cfie.BENAVENTE));
                });
        office.reopen();
        Areas areas = office.register().municipalities().areas();
        assertEquals(Cfie.BENAVENTE, areas.of(aSchool().in("Toro").school(), Given.TODAY));
        assertEquals(Cfie.ZAMORA, areas.of(aSchool().in("Toro").school(), Given.YEAR));
        assertEquals(List.of(toro), areas.of(Cfie.BENAVENTE, Given.TODAY));
        assertEquals(List.of(), areas.of(Cfie.SORIA, Given.TODAY));
    }

    @Test
    void centresAreFoundByTheirAdvisorsHoweverTheNameIsWritten() {
        office.keep(
                () -> {
                    office.register().institutions().put(advised(Cfie.LEON, "Inés Gil", "Eva Rey"));
                    office.register().institutions().put(advised(Cfie.SORIA, "Eva Rey"));
                });
        office.reopen();
        assertEquals(List.of(Cfie.LEON), advisedBy("ines GIL"));
        assertEquals(List.of(Cfie.LEON, Cfie.SORIA), advisedBy("Rey, Eva"));
        assertEquals(List.of(), advisedBy("Eva"));
    }

    private List<Cfie> advisedBy(String name) {
        return office.register().institutions().advisedBy(name, Given.TODAY);
    }

    private static Institution advised(Cfie cfie, String... advisors) {
        Institution unknown = Institution.unknown(Body.of(cfie), Given.TODAY);
        return new Institution(
                unknown.key(),
                unknown.name(),
                unknown.director(),
                new Institution.Site(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(advisors),
                        Optional.empty()),
                unknown.papers());
    }
}
