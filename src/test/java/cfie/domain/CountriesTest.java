package cfie.domain;

import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part when, and who only as a neighbour. */
final class CountriesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    FR, 2005-01-13, false, false
                    FR, 2005-01-14, true,  true
                    FR, 2199-08-31, true,  true
                    GB, 2020-12-31, true,  true
                    GB, 2021-01-01, false, false
                    UA, 2013-03-03, false, false
                    UA, 2013-03-04, true,  false
                    JP, 2025-10-01, false, false
                    """)
    void aCountryTakesPartFromItsFirstDayToItsLastBothIncluded(
            String country, String on, boolean takesPart, boolean isMember) {
        Countries countries = Given.theRules().countries();
        assertEquals(takesPart, countries.takePart(country, day(on)));
        assertEquals(isMember, countries.isMember(country, day(on)));
    }
}
