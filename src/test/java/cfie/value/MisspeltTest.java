package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One letter of three may be wrong, two may have changed places, and what is far off is no help.
 */
final class MisspeltTest {
    private static final List<String> KNOWN = List.of("list", "león", "teachers", "no-progress");

    @ParameterizedTest
    @CsvSource({
        "lsit, list",
        "lits, list",
        "leno, león",
        "LEON, león",
        "techers, teachers",
        "teahcesr, teachers",
        "no-porgress, no-progress",
        "nombre,",
        "lt,",
        "'',"
    })
    void whatIsNearIsMeant(String typed, String meant) {
        assertEquals(Optional.ofNullable(meant), Misspelt.meant(typed, KNOWN));
    }
}
