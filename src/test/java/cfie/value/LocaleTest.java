package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.Given;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers, codes and dates are the same whatever language the machine speaks. */
final class LocaleTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void aMachineThatCountsInArabicDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void aCertificateNumberKeepsItsDigits() {
        CertificateNumber number = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
        assertEquals("2025/2026-zamora-0001", number.text());
        assertEquals("2025-2026/zamora/2025-2026-zamora-0001.pdf", number.file());
    }

    @Test
    void aProjectCodeKeepsItsDigits() {
        assertEquals("2025-49000001-01", ProjectCode.numbered(Given.YEAR, Given.SCHOOL, 1).text());
    }

    @Test
    void aDayInWordsKeepsItsDigits() {
        assertEquals("15 de junio de 2026", Days.inWords(LocalDate.of(2026, 6, 15)));
    }

    @Test
    void theHoursOfCreditsKeepTheirDigits() {
        assertEquals("2,5", Credits.printed(Credits.of("2.5").amount()));
    }
}
