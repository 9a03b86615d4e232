package cfie.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.pdf.typeface.Typeface;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParagraphTest {
    private static final Style STYLE = Style.of(Typeface.TEXT, 12, Colour.INK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "una línea",
                "unas cuantas palabras que no caben en una sola línea de este ancho",
                "dos  espacios   o tres, que se quedan como se escribieron en el registro",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void keeps_every_letter_and_no_line_is_too_long(String text) {
        Paragraph paragraph = Paragraph.of(text, STYLE, 120);
        assertEquals(text, String.join("", paragraph.lines()));
        for (int line = 0; line < paragraph.lines().size(); line++) {
            assertTrue(paragraph.width(line) <= 120.01f, paragraph.lines().get(line));
        }
    }

    @Test
    void a_line_that_goes_on_ends_with_its_space() {
        Paragraph paragraph = Paragraph.of("dos palabras", STYLE, 50);
        assertEquals("[dos , palabras]", paragraph.lines().toString());
    }

    @Test
    void balanced_lines_are_of_about_one_length() {
        String text = "Competencia digital docente: diseño de situaciones de aprendizaje";
        Paragraph paragraph = Paragraph.balanced(text, STYLE, 260);
        assertEquals(2, paragraph.lines().size());
        assertTrue(Math.abs(paragraph.width(0) - paragraph.width(1)) < 40);
    }

    @Test
    void a_long_name_shrinks_rather_than_break_a_word() {
        String name = "W".repeat(40);
        Paragraph paragraph = Paragraph.shrunk(name, STYLE, 300, 2);
        assertEquals(1, paragraph.lines().size());
        assertTrue(paragraph.style().size() < STYLE.size());
    }

    @Test
    void what_the_small_face_lacks_the_text_face_draws() {
        Measured text = new Measured("a\u03bcb", Typeface.SMALL);
        assertEquals(Typeface.SMALL, text.face(0));
        assertEquals(Typeface.TEXT, text.face(1));
        assertEquals(Typeface.SMALL, text.face(2));
    }
}
