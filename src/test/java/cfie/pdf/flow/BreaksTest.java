package cfie.pdf.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BreaksTest {
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
        float[] heights = new float[rows];
        Arrays.fill(heights, 20);
        List<Integer> counts = new ArrayList<>();
        int start = 0;
        for (int end : new Breaks(60, 120, 20).of(heights)) {
            counts.add(end - start);
            start = end;
        }
        assertEquals(pages, counts.toString());
    }
}
