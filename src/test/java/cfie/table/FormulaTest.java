package cfie.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark before what a spreadsheet would run, and its way back. */
final class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+34 980000000",
                "@SUM(A1)",
                "-1+1",
                "-A1",
                "--1",
                "-2-3",
                "-x",
                "-x.pdf",
                "-1.2.3",
                "-.",
                "-cmd|' /C calc'!A0",
                "=",
                "\t=1",
                "\r=1"
            })
    void whatOpensLikeAFormulaIsMarkedAndComesBack(String text) {
        assertEquals("'" + text, Formula.marked(text));
        assertEquals(text, Formula.unmarked(Formula.marked(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Voces", "a=b", "-", "-7", "-2.5", "-2,5", "'s Gravenhage", "'", "l'=x"})
    void whatNoSpreadsheetRunsStaysAsItIs(String text) {
        assertEquals(text, Formula.marked(text));
        assertEquals(text, Formula.unmarked(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    '=x,   =x
                    '+x,   +x
                    '-x,   -x
                    '@x,   @x
                    ''=x,  ''=x
                    """)
    void onlyTheMarkIsTakenAway(String marked, String text) {
        assertEquals(text, Formula.unmarked(marked));
    }

    @Test
    void aWrittenRowIsMarkedAndQuotedWhereNeeded() {
        StringBuilder out = new StringBuilder();
        CsvWriter writer = new CsvWriter(out, new Dialect(';', false), List.of("a", "b", "c"));
        writer.row(List.of("=1+1", "x;y", "say \"hi\""));
        writer.original(List.of("=1+1", "", "z"));
        assertEquals("a;b;c\n'=1+1;\"x;y\";\"say \"\"hi\"\"\"\n=1+1;;z\n", out.toString());
    }
}
