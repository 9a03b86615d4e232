package cfie.store;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Areas;
import cfie.domain.issued.Centre;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Picture;
import cfie.testkit.AnOffice;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import cfie.value.Province;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Centres and areas as rows. */
@OnBothEngines
final class CentresTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void aCentreComesBackAsItWasAndAnUnknownOneIsUnnamed() {
        Centre full =
                new Centre(
                        Cfie.LEON,
                        Optional.of("Carmen Ordóñez"),
                        Optional.of("Directora"),
                        Optional.of("León"),
                        Optional.of("Ley"),
                        Optional.of("https://cfie.example/?c="));
        office.keep(() -> office.register().centres().write(full));
        office.reopen();
        assertEquals(full, office.register().centres().of(Cfie.LEON));
        assertEquals(Centre.unnamed(Cfie.SORIA), office.register().centres().of(Cfie.SORIA));
    }

    @Test
    void centresAreFoundByTheirAdvisorsHoweverTheNameIsWritten() {
        office.keep(
                () -> {
                    office.register().centres().write(advised(Cfie.LEON, "Inés Gil", "Eva Rey"));
                    office.register().centres().write(advised(Cfie.SORIA, "Eva Rey"));
                });
        office.reopen();
        assertEquals(
                List.of("Inés Gil", "Eva Rey"),
                office.register().centres().of(Cfie.LEON).advisors());
        assertEquals(List.of(Cfie.LEON), office.register().centres().advisedBy("ines GIL"));
        assertEquals(
                List.of(Cfie.LEON, Cfie.SORIA), office.register().centres().advisedBy("Rey, Eva"));
        assertEquals(List.of(), office.register().centres().advisedBy("Eva"));
    }

    private static Centre advised(Cfie cfie, String... advisors) {
        return new Centre(
                cfie,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Insignia.NONE,
                List.of(advisors));
    }

    @Test
    void picturesComeBackWholeAndAreHeldOnce() {
        Picture picture = new Picture("ab12", 2, 1, new byte[] {0, -1, 127});
        Insignia both = new Insignia(Optional.of(picture), Optional.of(picture));
        for (Cfie cfie : List.of(Cfie.LEON, Cfie.SORIA)) {
            Centre plain = Centre.unnamed(cfie);
            Centre pictured =
                    new Centre(
                            cfie,
                            plain.director(),
                            plain.post(),
                            plain.place(),
                            plain.legalBasis(),
                            plain.verificationAddress(),
                            both,
                            List.of());
            office.keep(() -> office.register().centres().write(pictured));
        }
        office.reopen();
        Insignia held = office.register().centres().of(Cfie.SORIA).insignia();
        assertEquals(both, held);
        assertEquals(2, held.logo().orElseThrow().width());
        assertEquals(1, held.logo().orElseThrow().height());
        assertArrayEquals(picture.packed(), held.logo().orElseThrow().packed());
    }

    @Test
    void aMunicipalityIsOfOneCentre() {
        var toro = Areas.Municipality.of(Province.ZAMORA, "TORO");
        office.keep(
                () -> {
                    office.register().municipalities().claim(toro, Cfie.SORIA);
                    office.register().municipalities().claim(toro, Cfie.BENAVENTE);
                });
        office.reopen();
        Areas areas = office.register().municipalities().areas();
        assertEquals(Cfie.BENAVENTE, areas.of(aSchool().in("Toro").school()));
        assertEquals(1, areas.municipalities().size());
    }
}
