package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long to wait: seconds, or with a unit. */
final class PatienceTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "30s, 30", "2m, 120", "1H, 3600", "PT1M30S, 90", " 5 , 5"})
    void itIsReadAsPeopleAndScriptsWriteIt(String typed, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), Patience.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "abc", "1d", "PT-5S", "25h", "1m30", "1.5"})
    void anythingElseIsRefused(String typed) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> Patience.parse(typed));
        assertEquals(Flaw.DURATION, refused.reason());
    }
}
