package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures go into a text or into a workbook, in which they are amounts to count with. */
final class FiguresFileTest {
    private static final String STATS = "stats --year 2025 --by cfie";
    private static final String COMPARED = "year compare 2025 2025 --by cfie";

    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private CfieRun.Run run(String line) {
        return tool.run(line.split(" "));
    }

    private String sheet(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STATS, COMPARED})
    void theTextIsWhatIsShownAsSuch(String line) throws IOException {
        Path file = folder.resolve("x.csv");
        CfieRun.Run run = run(line + " --out " + file);
        assertEquals("", run.ending(0));
        assertTrue(run.err().contains("x.csv"), run.err());
        assertEquals(run(line + " --format csv").ending(0), Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({STATS + ", B, C", COMPARED + ", B, C"})
    void theWorkbookHasAmountsBehindWords(String line, String lastWord, String first)
            throws IOException {
        Path file = folder.resolve("x.xlsx");
        run(line + " --out " + file).ending(0);
        String sheet = sheet(file);
        assertTrue(sheet.matches("(?s).*<c r=\"" + first + "2\" s=\"\\d+\"><v>\\d+</v>.*"), sheet);
        assertTrue(
                sheet.matches("(?s).*<c r=\"" + lastWord + "2\"[^>]* t=\"inlineStr\">.*"), sheet);
    }

    /** A text has names for programs; a workbook is for people, and names the years. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    stats --year 2025 --by kind            | curso,modalidad,docentes | nuevo,anexado,todos
                    stats --year 2025                      | curso,grupo,docentes     | todos
                    --lang en stats --year 2025 --by kind  | year,kind,teachers       | new,annexed,all
                    year compare 2024 2025 --by kind       | grupo,qué se cuenta,2024/2025,2025/2026,diferencia,% | nuevo,docentes
                    """)
    void aWorkbookSpeaksAsTheScreenDoes(String line, String titles, String words)
            throws IOException {
        Path file = folder.resolve("x.xlsx");
        run(line + " --out " + file).ending(0);
        List<String> texts = texts(sheet(file));
        assertTrue(String.join(",", texts).startsWith(titles), texts.toString());
        assertTrue(texts.containsAll(List.of(words.split(","))), texts.toString());
        assertFalse(texts.toString().contains("lacks_"), texts.toString());
    }

    private static List<String> texts(String sheet) {
        return Pattern.compile("<t[^>]*>([^<]*)</t>")
                .matcher(sheet)
                .results()
                .map(text -> text.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        STATS + ", json, --format json no va con --out",
        STATS + ", ids, «ids»",
        COMPARED + ", json, --format json no va con --out",
        COMPARED + ", ids, «ids»"
    })
    void whatIsNoTableGoesIntoNoFile(String line, String format, String why) {
        Path file = folder.resolve("x.csv");
        CfieRun.Run run = run(line + " --format " + format + " --out " + file);
        run.ending(2);
        assertTrue(run.err().contains(why), run.err());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"st.json", "st.pdf", "st", "st.ods", "-"})
    void aFileIsAWorkbookOrAText(String name) {
        for (String line : List.of(STATS, COMPARED)) {
            Path file = name.equals("-") ? Path.of(name) : folder.resolve(name);
            CfieRun.Run run = run(line + " --out " + file);
            run.ending(2);
            assertTrue(run.err().contains("--out"), run.err());
            assertTrue(run.err().contains(".csv") || name.equals("-"), run.err());
            assertFalse(Files.exists(file));
        }
    }
}
