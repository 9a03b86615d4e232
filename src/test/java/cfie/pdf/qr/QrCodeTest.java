package cfie.pdf.qr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QrCodeTest {
    private static final int LONGEST = 213;

    @Test
    void ours_are_the_library_s_to_the_last_square() {
        for (int length = 1; length <= LONGEST; length++) {
            String text = text(length);
            QrCode ours = QrSquares.of(text.getBytes()).orElseThrow();
            assertEquals(QrCode.ofAny(text).side(), ours.side(), text);
            assertArrayEquals(QrCode.ofAny(text).rows(), ours.rows(), text);
        }
    }

    @Test
    void the_library_draws_what_is_longer() {
        assertEquals(Optional.empty(), QrSquares.of(text(LONGEST + 1).getBytes()));
        assertEquals(61, QrCode.of(text(LONGEST + 1)).side());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ejemplo.es/ñ", "Ωmega"})
    void the_library_draws_what_is_not_plain(String text) {
        assertArrayEquals(QrCode.ofAny(text).rows(), QrCode.of(text).rows());
    }

    /** Lower case first, so that the library cannot take a shorter form for capitals alone. */
    private static String text(int length) {
        StringBuilder text = new StringBuilder("h");
        for (int at = 1; at < length; at++) {
            text.append((char) ('!' + at * 37 % 94));
        }
        return text.toString();
    }
}
