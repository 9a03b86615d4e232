package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The thirteen centres that certify. */
final class CfieTest {
    @Test
    void thirteenCentresCertify() {
        assertEquals(
                List.of(
                        "avila",
                        "burgos",
                        "miranda-de-ebro",
                        "leon",
                        "ponferrada",
                        "palencia",
                        "salamanca",
                        "ciudad-rodrigo",
                        "segovia",
                        "soria",
                        "valladolid",
                        "zamora",
                        "benavente"),
                Arrays.stream(Cfie.values()).map(Cfie::slug).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aCentreIsReadByItsSlugAndByItsTown(Cfie cfie) {
        assertEquals(cfie, Cfie.parse(cfie.slug()));
        assertEquals(cfie, Cfie.parse(cfie.seat().toUpperCase()));
        assertEquals(cfie, Cfie.parse(cfie.title()));
        assertEquals(Body.of(cfie), Body.parse(cfie.title()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "madrid", "miranda", "CFIE", "CFIE de Madrid"})
    void anotherIsRefused(String typed) {
        assertEquals(
                Flaw.CFIE_UNKNOWN,
                assertThrows(InvalidValue.class, () -> Cfie.parse(typed)).reason());
    }

    @ParameterizedTest
    @EnumSource
    void aProvincesDefaultIsTheCentreOfItsCapital(Province province) {
        assertEquals(province.name(), Cfie.ofCapital(province).name());
    }

    @ParameterizedTest
    @CsvSource({"AVILA, CFIE de Ávila", "MIRANDA_DE_EBRO, CFIE de Miranda de Ebro"})
    void documentsPrintItsTitle(Cfie cfie, String title) {
        assertEquals(title, cfie.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"idiomas", "tic"})
    void aSpecificCentreIsToldApartFromWhatIsNone(String typed) {
        assertEquals(
                Flaw.CFIE_SPECIFIC,
                assertThrows(InvalidValue.class, () -> Cfie.parse(typed)).reason());
    }
}
