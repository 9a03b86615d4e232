package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nine provinces, by name and by code. */
final class ProvinceTest {
    @ParameterizedTest
    @CsvSource({"AVILA, AVILA", "Ávila, AVILA", "' león ', LEON", "Zamora, ZAMORA"})
    void aProvinceIsReadWhateverItsAccentsAndCase(String typed, Province province) {
        assertEquals(province, Province.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Madrid", "49"})
    void anotherProvinceIsRefused(String typed) {
        assertEquals(
                Flaw.PROVINCE_UNKNOWN,
                assertThrows(InvalidValue.class, () -> Province.parse(typed)).reason());
    }

    @ParameterizedTest
    @EnumSource
    void aProvinceIsTheOneOfItsCodeAndOfItsTitle(Province province) {
        assertEquals(province, Province.ofCode(province.code()));
        assertEquals(province, Province.parse(province.title()));
    }
}
