package cfie.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a person can read on a screen of any width. */
final class GridTest {
    private static List<String> printed(Screen screen, List<List<String>> rows) {
        Grid grid = new Grid(List.of("código", "nombre", "título"));
        rows.forEach(grid::row);
        StringWriter text = new StringWriter();
        grid.print(new PrintWriter(text, true), screen);
        return text.toString().lines().toList();
    }

    private static List<List<String>> schools() {
        return List.of(
                List.of("49000001", "Ñuñez de la Peña, Begoña", "Cuentos de ida y vuelta"),
                List.of("2", "東京 学校", "e\u0301l"));
    }

    @Test
    void whatHasNoRoomGoesOnInTheNextLine() {
        assertEquals(
                List.of(
                        "CÓDIGO",
                        "  NOMBRE",
                        "  TÍTULO",
                        "49000001",
                        "  Ñuñez de la Peña, Beg…",
                        "  Cuentos de ida y vuel…",
                        "2",
                        "  東京 学校",
                        "  e\u0301l"),
                printed(new Screen(24), schools()));
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 24, 40, 60, 80, 200})
    void noLineIsWiderThanTheScreen(int columns) {
        List<String> lines = printed(new Screen(columns), schools());
        assertTrue(
                lines.stream().allMatch(line -> Screen.columns(line) <= columns),
                String.join("\n", lines));
    }

    @Test
    void whatHasRoomIsWhole() {
        assertEquals(
                List.of(
                        "CÓDIGO    NOMBRE                    TÍTULO",
                        "49000001  Ñuñez de la Peña, Begoña  Cuentos de ida y vuelta",
                        "2         東京 学校                 e\u0301l"),
                printed(Screen.ENDLESS, schools()));
    }

    /** Nobody looks at a screen where there is none, and a wide one has room. */
    @ParameterizedTest
    @ValueSource(ints = {200, Integer.MAX_VALUE})
    void aLongNameIsWholeWhereThereIsRoom(int columns) {
        String name = "Centro de educación de personas adultas de la comarca de los Cien Ríos (2)";
        List<String> lines =
                printed(new Screen(columns), List.of(List.of("49000001", name, "título")));
        assertTrue(lines.get(1).contains(name + "  título"), lines.get(1));
    }

    @Test
    void theWidestGivesWayAndSaysSo() {
        assertEquals(
                List.of(
                        "CÓDIGO    NOMBRE         TÍTULO",
                        "49000001  Ñuñez de la …  Cuentos de i…",
                        "2         東京 学校      e\u0301l"),
                printed(new Screen(38), schools()));
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "ñandú,5", "e\u0301,1", "東京,4", "'',0", "Ωmega,5", "\u200b,0"})
    void lettersTakeTheirColumns(String text, int columns) {
        assertEquals(columns, Screen.columns(text));
    }
}
