package cfie.pdf.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"0020, 007E", "00A0, 024F", "1E00, 1EFF", "0386, 03CE", "1F00, 1FFC", "0400, 045F"})
    void prints_the_letters_of_europe_plain_and_strong(String first, String last) {
        int end = Integer.parseInt(last, 16);
        for (int character = Integer.parseInt(first, 16); character <= end; character++) {
            if (Character.isDefined(character)) {
                String named = Letters.named(character);
                assertTrue(Typeface.TEXT.covers(character), named);
                assertTrue(Typeface.STRONG.covers(character), named);
            }
        }
    }

    @Test
    void strong_letters_need_no_other_face() {
        for (int character = 0; character < 0x10000; character++) {
            assertEquals(
                    Typeface.TEXT.covers(character),
                    Typeface.STRONG.covers(character),
                    Letters.named(character));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文", "თბილისი", "🎓", "\uE000", "\uFEFF", "a\u0007"})
    void tells_what_no_face_has(String text) {
        int character =
                text.codePoints().skip(text.startsWith("a") ? 1 : 0).findFirst().orElseThrow();
        assertEquals(OptionalInt.of(character), Letters.missing(text));
    }

    @Test
    void a_letter_and_its_loose_accent_are_one() {
        assertEquals(OptionalInt.empty(), Letters.missing("Nu\u0301n\u0303ez"));
        assertEquals("Núñez", Letters.composed("Nu\u0301n\u0303ez"));
    }
}
