package cfie.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0, 0",
        "abc, xxabc, 0, 2",
        "abc, abcabc, 1, 3",
        "abc, ababc, 0, 2",
        "aab, aaaab, 0, 2",
        "abc, abcab, 1, -1",
        "abc, ab, 0, -1",
        "abc, xxabx, 0, -1",
        "a, ba, 0, 1"
    })
    void isFoundWhereItStands(String text, String file, int from, int expected) {
        byte[] bytes = file.getBytes(StandardCharsets.US_ASCII);
        assertEquals(expected, new Sought(text).in(bytes, from));
    }

    @Test
    void isFoundWhereverAPlainSearchFindsIt() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String text = letters(random, 1 + random.nextInt(5));
            String file = letters(random, random.nextInt(40));
            int from = random.nextInt(file.length() + 1);
            assertEquals(
                    file.indexOf(text, from),
                    new Sought(text).in(file.getBytes(StandardCharsets.ISO_8859_1), from),
                    text + " in " + file);
        }
    }

    @Test
    void bytesThatAreNoLettersAreSkipped() {
        byte[] bytes = new byte[256];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) at;
        }
        assertFalse(new Sought("ab!").isIn(bytes));
        assertEquals('a', new Sought("abc").in(bytes, 0));
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append("abc".charAt(random.nextInt(3)));
        }
        return text.toString();
    }
}
