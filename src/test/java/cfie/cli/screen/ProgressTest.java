package cfie.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Interrupted;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of a terminal that tells how far work has come, and how long it will take. */
final class ProgressTest {
    private static final long MILLI = 1_000_000;
    private static final Runnable NOBODY_STOPS = () -> {};

    private final StringWriter err = new StringWriter();
    private long now;

    private Progress progress(Optional<Screen> screen, Language language, long total) {
        return new Progress(
                new Progress.Watch(new PrintWriter(err), () -> screen, () -> now, NOBODY_STOPS),
                new Texts(language),
                "filas",
                Progress.Extent.of(() -> total));
    }

    /** What stands on the line at the end of so many seconds, a thousand pieces in each. */
    private String after(int seconds, int columns, Language language, long total) {
        Progress progress = progress(Optional.of(new Screen(columns)), language, total);
        for (int step = 0; step <= seconds; step++) {
            now = step * 1000 * MILLI;
            progress.at(step * 1000L);
        }
        List<String> painted = err.toString().replace("\u001b[K", "").lines().toList();
        return painted.get(painted.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    80 | 4 | filas 40 %  ████████████░░░░░░░░░░░░░░░░░░  4.000 · 1.000/s · quedan 0:06
                    60 | 4 | filas 40 %  ██████░░░░░░░░░░  4.000 · 1.000/s · quedan 0:06
                    40 | 4 | filas 40 %  1.000/s · quedan 0:06
                    30 | 4 | filas 40 %  quedan 0:06
                    20 | 4 | filas 40 %
                    80 | 1 | filas 10 %  ███░░░░░░░░░░░░░░░░░░░░░░░░░░░  1.000 · 1.000/s
                    """)
    void whatHasRoomIsTold(int columns, int seconds, String line) {
        assertEquals(line, after(seconds, columns, Language.ES, 10_000));
    }

    @Test
    void englishCountsInItsOwnWay() {
        assertEquals(
                "filas 40 %  ███████░░░░░░░░░░░  4,000 · 1,000/s · 0:06 left",
                after(4, 60, Language.EN, 10_000));
    }

    @Test
    void workWithoutAKnownEndIsCounted() {
        assertEquals("filas 4.000  1.000/s", after(4, 60, Language.ES, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 20, 33, 60, 61, 79, 200})
    void theLineNeverFillsTheTerminal(int columns) {
        assertTrue(Screen.columns(after(90, columns, Language.ES, 2_000_000)) < columns);
    }

    @Test
    void itIsPaintedFiveTimesASecondAndWipedAtTheEnd() {
        Progress progress = progress(Optional.of(new Screen(60)), Language.ES, 10_000);
        for (int step = 0; step <= 3_000; step++) {
            now = step * MILLI;
            progress.at(step);
        }
        assertEquals(14, err.toString().chars().filter(letter -> letter == '\r').count());
        progress.done();
        assertTrue(err.toString().endsWith("\r\u001b[K"));
        String all = err.toString();
        progress.done();
        assertEquals(all, err.toString());
    }

    @Test
    void nothingIsPaintedWhereThereIsNoTerminalNorAtTheVeryStart() {
        Progress hidden = progress(Optional.empty(), Language.ES, 10);
        hidden.at(1);
        now = 5_000 * MILLI;
        hidden.at(2);
        hidden.done();
        Progress quick = progress(Optional.of(new Screen(60)), Language.ES, 10);
        quick.at(1);
        quick.done();
        assertEquals("", err.toString());
    }

    @Test
    void whoIsStoppedStopsThere() {
        Progress progress =
                new Progress(
                        new Progress.Watch(
                                new PrintWriter(err),
                                Optional::empty,
                                () -> now,
                                () -> {
                                    throw new Interrupted();
                                }),
                        new Texts(Language.ES),
                        "filas",
                        Progress.Extent.UNKNOWN);
        assertThrows(Interrupted.class, () -> progress.at(1));
    }
}
