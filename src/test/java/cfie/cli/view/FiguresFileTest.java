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
    @CsvSource({STATS + ", C, D", COMPARED + ", B, C"})
    void theWorkbookHasAmountsBehindWords(String line, String lastWord, String first)
            throws IOException {
        Path file = folder.resolve("x.xlsx");
        run(line + " --out " + file).ending(0);
        String sheet = sheet(file);
        assertTrue(sheet.matches("(?s).*<c r=\"" + first + "2\" s=\"\\d+\"><v>\\d+</v>.*"), sheet);
        assertTrue(
                sheet.matches("(?s).*<c r=\"" + lastWord + "2\"[^>]* t=\"inlineStr\">.*"), sheet);
    }

    @ParameterizedTest
    @CsvSource({STATS + ", json", STATS + ", ids", COMPARED + ", json", COMPARED + ", ids"})
    void whatIsNoTableGoesIntoNoFile(String line, String format) {
        Path file = folder.resolve("x.csv");
        run(line + " --format " + format + " --out " + file).ending(2);
        assertFalse(Files.exists(file));
    }
}
