package cfie.domain.issued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Cfie;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who signs for a centre of which little was said. */
final class CentreTest {
    @Test
    void anUnnamedCentreLeavesRoomForItsDirectorAndSignsInItsTown() {
        Issuer issuer = Centre.unnamed(Cfie.CIUDAD_RODRIGO).issuer();
        assertEquals(Optional.empty(), issuer.director());
        assertEquals("Dirección del CFIE de Ciudad Rodrigo", issuer.post());
        assertEquals("Ciudad Rodrigo", issuer.place());
        assertTrue(issuer.legalBasis().contains("eTwinning"), issuer.legalBasis());
    }

    @Test
    void whatTheOfficeSaidOfACentreGoesFirst() {
        Centre centre =
                new Centre(
                        Cfie.ZAMORA,
                        Optional.of("Carmen Ordóñez"),
                        Optional.of("Directora"),
                        Optional.of("Toro"),
                        Optional.of("Ley"),
                        Optional.of("https://cfie.example/"));
        assertEquals(
                new Issuer(
                        Optional.of("Carmen Ordóñez"),
                        "Directora",
                        "Toro",
                        "Ley",
                        Optional.of("https://cfie.example/")),
                centre.issuer());
    }
}
