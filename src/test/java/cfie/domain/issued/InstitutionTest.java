package cfie.domain.issued;

import static cfie.testkit.Given.anInstitution;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.Given;
import cfie.value.Cfie;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who signs for a centre of which little was said, and what goes over from one day to the next. */
final class InstitutionTest {
    private static final Picture LOGO = new Picture("ab12", 1, 1, new byte[] {1});
    private static final Picture HAND = new Picture("cd34", 1, 1, new byte[] {1});

    @Test
    void anUnknownCentreLeavesRoomForItsDirectorAndSignsInItsTown() {
        Issuer issuer = Given.anIssuer(Cfie.CIUDAD_RODRIGO);
        assertEquals(Optional.empty(), issuer.director());
        assertEquals("Dirección del CFIE de Ciudad Rodrigo", issuer.post());
        assertEquals("Ciudad Rodrigo", issuer.place());
        assertEquals(Optional.empty(), issuer.name());
        assertTrue(issuer.legalBasis().contains("de la Consejería de Educación para"));
    }

    @Test
    void whatTheOfficeSaidOfACentreGoesFirst() {
        Institution centre =
                anInstitution(Cfie.ZAMORA)
                        .called("CFIE de Toro")
                        .directedBy("Carmen Ordóñez")
                        .withPost("Directora")
                        .in("Toro")
                        .withLegalBasis("Ley")
                        .institution();
        assertEquals(
                new Issuer(
                        Optional.of("Carmen Ordóñez"),
                        "Directora",
                        "Toro",
                        "Ley",
                        Optional.empty(),
                        Insignia.NONE,
                        Optional.of("CFIE de Toro")),
                centre.issuer("Consejería"));
    }

    @Test
    void theNameThatACentreHasAnywayIsNoneOfItsOwn() {
        Institution centre = anInstitution(Cfie.ZAMORA).called("CFIE de Zamora").institution();
        assertEquals(Optional.empty(), centre.issuer("Consejería").name());
        assertEquals("CFIE de Zamora", centre.title());
    }

    @Test
    void fromAnotherDayOnAllGoesOverButWhoDirectsItAndTheSignatureOfAnotherHand() {
        Institution before =
                anInstitution(Cfie.ZAMORA)
                        .directedBy("Ana")
                        .withPost("Directora")
                        .in("Toro")
                        .with(LOGO, HAND)
                        .institution();
        Institution renamed = anInstitution(Cfie.ZAMORA).called("Otro").institution().after(before);
        assertEquals(Optional.empty(), renamed.director());
        assertEquals(Optional.of("Toro"), renamed.site().place());
        assertEquals(new Insignia(Optional.of(LOGO), Optional.empty()), insignia(renamed));
        Institution same = anInstitution(Cfie.ZAMORA).directedBy("Ana").institution().after(before);
        assertEquals(new Insignia(Optional.of(LOGO), Optional.of(HAND)), insignia(same));
    }

    private static Insignia insignia(Institution one) {
        return one.papers().insignia();
    }
}
