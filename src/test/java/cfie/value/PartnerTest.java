package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner school and its country. */
final class PartnerTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    FR:Lycée Exemple,       FR, Lycée Exemple
                    ' gr : 1ο Γυμνάσιο ',   GR, 1ο Γυμνάσιο
                    IT:Liceo: sezione B,    IT, Liceo: sezione B
                    ES:IES Río,             ES, IES Río
                    Francia:Lycée Exemple,  FR, Lycée Exemple
                    paises bajos: School,   NL, School
                    Holanda:School,         NL, School
                    República Checa:Škola,  CZ, Škola
                    Chequia:Škola,          CZ, Škola
                    Macedonia:Skopje,       MK, Skopje
                    Gran Bretaña:School,    GB, School
                    Poland:Szkoła,          PL, Szkoła
                    Turkey:Okulu,           TR, Okulu
                    'IT:Liceo, sede: B',    IT, 'Liceo, sede: B'
                    """)
    void aPartnerIsACountryAndAName(String typed, String country, String name) {
        assertEquals(new Partner(country, name), Partner.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Lycée Exemple,  PARTNER
                    :Lycée,         PARTNER
                    UK:School,      COUNTRY
                    EL:Gymnasio,    COUNTRY
                    FRA:Lycée,      COUNTRY
                    ' :Lycée',      COUNTRY
                    'FR: ',         TEXT_EMPTY
                    'FR:Un, IT:Due',        PARTNERS_UNPARTED
                    'FR:Un; Italia: Due',   PARTNERS_UNPARTED
                    """)
    void whatIsNoPartnerIsRefused(String typed, Flaw flaw) {
        assertEquals(flaw, assertThrows(InvalidValue.class, () -> Partner.parse(typed)).reason());
    }
}
