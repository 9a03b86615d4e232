package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.testkit.Given;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register number of a certificate, and where its file lies. */
final class CertificateNumberTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1,     2025/2026-miranda-de-ebro-0001
                    42,    2025/2026-miranda-de-ebro-0042
                    9999,  2025/2026-miranda-de-ebro-9999
                    10000, 2025/2026-miranda-de-ebro-10000
                    """)
    void aNumberHasFourDigitsAtLeastAndReadsBack(int running, String text) {
        CertificateNumber number = new CertificateNumber(Given.YEAR, Cfie.MIRANDA_DE_EBRO, running);
        assertEquals(text, number.text());
        assertEquals(number, CertificateNumber.parse(text));
        assertEquals(number, CertificateNumber.parse(" " + text.replace('/', '-') + " "));
    }

    @Test
    void itsFileLiesByYearAndCentre() {
        assertEquals(
                "2025-2026/zamora/2025-2026-zamora-0001.pdf",
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1).file());
        assertEquals(
                "2025-2026/zamora/2025-2026-zamora-10000.pdf",
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 10000).file());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025/2026-zamora-1,      CERTIFICATE_NUMBER
                    2025-26-zamora-0001,     CERTIFICATE_NUMBER
                    2025/2026-zamora,        CERTIFICATE_NUMBER
                    zamora-0001,             CERTIFICATE_NUMBER
                    2025/2027-zamora-0001,   ACADEMIC_YEAR
                    2025/2026-madrid-0001,   CFIE_UNKNOWN
                    """)
    void whatIsNoNumberIsRefused(String typed, Flaw flaw) {
        assertEquals(
                flaw,
                assertThrows(InvalidValue.class, () -> CertificateNumber.parse(typed)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/2026-zamora-9999999999", "2025/2026-zamora-٠٠٠١"})
    void digitsThatAreNoCountAreRefused(String typed) {
        assertThrows(InvalidValue.class, () -> CertificateNumber.parse(typed));
    }

    @Test
    void numbersSortByYearCentreAndCount() {
        List<String> sorted =
                List.of(
                        "2024/2025-zamora-0001",
                        "2025/2026-avila-0002",
                        "2025/2026-benavente-0001",
                        "2025/2026-burgos-0001",
                        "2025/2026-zamora-9999",
                        "2025/2026-zamora-10000");
        assertEquals(
                sorted,
                Stream.of(5, 3, 1, 0, 2, 4)
                        .map(at -> CertificateNumber.parse(sorted.get(at)))
                        .sorted()
                        .map(CertificateNumber::text)
                        .toList());
    }
}
