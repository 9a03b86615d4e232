package cfie.procedure;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Areas;
import cfie.domain.issued.Centre;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Picture;
import cfie.testkit.AnOffice;
import cfie.value.Cfie;
import cfie.value.Province;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who certifies for a centre, and for which municipalities. */
final class DescribeCentreTest {
    private static final Areas.Municipality TORO = Areas.Municipality.of(Province.ZAMORA, "Toro");

    @RegisterExtension final AnOffice office = new AnOffice();

    private void describe(Centre centre, Areas.Municipality... municipalities) {
        office.keep(
                () -> new DescribeCentre(office.register()).run(centre, List.of(municipalities)));
    }

    private static Centre of(Cfie cfie, String director, String place) {
        return new Centre(
                cfie,
                Optional.ofNullable(director),
                Optional.empty(),
                Optional.ofNullable(place),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void whatIsNotSaidStays() {
        describe(of(Cfie.ZAMORA, "Carmen", null));
        describe(of(Cfie.ZAMORA, null, "Toro"));
        assertEquals(
                of(Cfie.ZAMORA, "Carmen", "Toro"), office.register().centres().of(Cfie.ZAMORA));
        assertEquals(Centre.unnamed(Cfie.SORIA), office.register().centres().of(Cfie.SORIA));
    }

    @Test
    void aPictureStaysUntilItIsTakenOff() {
        Picture logo = new Picture("ab12", 1, 1, new byte[] {1});
        Centre plain = of(Cfie.ZAMORA, null, null);
        Centre pictured =
                new Centre(
                        Cfie.ZAMORA,
                        plain.director(),
                        plain.post(),
                        plain.place(),
                        plain.legalBasis(),
                        plain.verificationAddress(),
                        new Insignia(Optional.of(logo), Optional.of(logo)),
                        List.of());
        describe(pictured);
        describe(of(Cfie.ZAMORA, "Carmen", null));
        assertEquals(
                Optional.of(logo),
                office.register().centres().of(Cfie.ZAMORA).issuer().insignia().logo());
        office.keep(
                () ->
                        new DescribeCentre(office.register())
                                .run(plain, List.of(), Set.of(Insignia.Part.LOGO)));
        assertEquals(
                new Insignia(Optional.empty(), Optional.of(logo)),
                office.register().centres().of(Cfie.ZAMORA).insignia());
    }

    @Test
    void aMunicipalityBelongsToTheLastCentreThatClaimedIt() {
        describe(of(Cfie.ZAMORA, null, null), TORO);
        describe(of(Cfie.BENAVENTE, null, null), TORO);
        assertEquals(
                Cfie.BENAVENTE,
                office.register().municipalities().areas().of(aSchool().in("TORO").school()));
    }
}
