package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as they are sought: whatever the keyboard, the same. */
final class KeywordsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    QUÍMICA,            quimica
                    Quı́mica,            quimica
                    Łódź,               lodz
                    Ærøskøbing,         aeroskobing
                    Großstraße,         grossstrasse
                    Eskişehir İzmir ılık, eskisehir izmir ilik
                    Αθήνα,              αθηνα
                    'CEIP nº 5-B, «El Río»', ceip nº 5 b el rio
                    ' ',                ''
                    """)
    void accentsAndCapitalsCountForNothing(String typed, String words) {
        assertEquals(words, String.join(" ", Keywords.of(typed)));
    }

    @Test
    void aWordIsFoundByHowItBeginsAndNowhereElse() {
        String line = Keywords.line(Stream.of("Arte, partes", "mar"));
        assertEquals(" arte partes mar ", line);
        assertEquals(
                List.of(true, true, false),
                Stream.of("part", "mar", "rte").map(Keywords::start).map(line::contains).toList());
    }
}
