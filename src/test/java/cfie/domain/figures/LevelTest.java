package cfie.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of the official list, and what they teach. */
final class LevelTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    EEI,        INFANT
                    CPrEI,      INFANT
                    CEIP,       PRIMARY
                    CRA,        PRIMARY
                    IES,        SECONDARY
                    ieso,       SECONDARY
                    Colegio,    SEVERAL
                    CEO,        SEVERAL
                    CIFP,       VOCATIONAL
                    CEPA,       ADULTS
                    CPrEE,      SPECIAL
                    EOI,        LANGUAGES
                    C Música,   ARTS
                    A Militar,  UNKNOWN
                    CPrEX,      UNKNOWN
                    IES MIXTO,  UNKNOWN
                    """)
    void aTypeHasTheLevelThatItsNameSays(String type, Level level) {
        assertEquals(level, Level.ofType(type));
    }
}
