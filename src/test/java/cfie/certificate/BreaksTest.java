package cfie.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.certificate.Table.Cell;
import cfie.certificate.Table.Row;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BreaksTest {
    private static final Row ROW =
            new Row(
                    List.of(
                            Cell.of(
                                    Paragraph.of(
                                            "texto",
                                            Style.of(Typeface.TEXT, 10, Colour.INK),
                                            100))),
                    4);

    @ParameterizedTest(name = "{0} rows of 20 points: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | [0]
                    1 | [1]
                    2 | [2]
                    3 | [1, 2]
                    4 | [2, 2]
                    8 | [3, 5]
                    9 | [3, 4, 2]
                    """)
    void leave_room_for_the_ending_and_never_one_row_alone(int rows, String pages) {
        List<List<Row>> broken = new Breaks(60, 120, 20).of(Collections.nCopies(rows, ROW));
        assertEquals(pages, broken.stream().map(List::size).toList().toString());
    }
}
