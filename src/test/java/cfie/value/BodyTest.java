package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bodies of the programme by their slugs. */
final class BodyTest {
    @Test
    void aCentreThatCertifiesIsABodyToo() {
        assertEquals(Optional.of(Cfie.MIRANDA_DE_EBRO), Body.parse("Miranda de Ebro").cfie());
        assertEquals("CFIE de Miranda de Ebro", Body.of(Cfie.MIRANDA_DE_EBRO).title());
        assertEquals(Optional.empty(), Body.parse("dp-zamora").cfie());
        assertEquals(Body.of(Province.ZAMORA), Body.parse("DP-Zamora"));
    }

    @Test
    void anythingElseIsRefusedWithAllThatThereAre() {
        InvalidValue unknown = assertThrows(InvalidValue.class, () -> Body.parse("sepie"));
        assertEquals(Flaw.BODY_UNKNOWN, unknown.reason());
        assertEquals(Body.allSlugs(), unknown.details().get(1));
    }

    @Test
    void aSpecificCentreIsABodyAndNeverCertifies() {
        assertTrue(Body.parse("tic").isSpecific());
        assertFalse(Body.of(Cfie.ZAMORA).isSpecific());
        InvalidValue specific = assertThrows(InvalidValue.class, () -> Cfie.parse("Idiomas"));
        assertEquals(Flaw.CFIE_SPECIFIC, specific.reason());
    }
}
