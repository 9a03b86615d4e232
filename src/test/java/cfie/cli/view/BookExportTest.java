package cfie.cli.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks go out with the rows of the CSV, and come in again without changing anything. */
final class BookExportTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aYear() throws IOException {
        tool = SampleYear.in(folder);
    }

    private Path exported(String kind, String name) {
        Path file = folder.resolve(name);
        tool.run("export", kind, "--out", file.toString()).ending(0);
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"schools", "teachers", "consents", "projects", "reports", "evaluations"})
    void whatGoesOutComesInAgainAndChangesNothing(String kind) {
        long rows = tool.run("export", kind).ending(0).lines().count() - 1;
        assertTrue(rows > 0);
        Path file = exported(kind, "x.xlsx");
        String told = tool.run("import", kind, file.toString(), "--format", "json").ending(0);
        String expected =
                "\"rows\":%d,\"added\":0,\"updated\":0,\"unchanged\":%d,\"closed\":0,\"rejected\":0"
                        .formatted(rows, rows);
        assertTrue(told.contains(expected), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schools", "projects", "certificates"})
    void theSameRegisterGivesTheSameBytes(String kind) throws Exception {
        Path one = exported(kind, "one.xlsx");
        Thread.sleep(2_100); // ZIP files count time in steps of two seconds
        assertArrayEquals(
                Files.readAllBytes(one), Files.readAllBytes(exported(kind, "other.XLSX")));
    }

    @Test
    void codesAreTextsAndDaysAndAmountsAreNot() throws IOException {
        String schools = worksheet(exported("schools", "s.xlsx"));
        assertTrue(
                schools.contains(
                        "<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is>"
                                + "<t xml:space=\"preserve\">05999001</t></is></c>"),
                schools);
        String evaluations = worksheet(exported("evaluations", "e.xlsx"));
        assertTrue(evaluations.contains("<c r=\"D2\" s=\"4\"><v>2</v></c>"));
        assertTrue(evaluations.contains("<c r=\"E2\" s=\"3\"><v>461"));
        assertTrue(evaluations.contains("<autoFilter ref=\"A1:G"));
        assertTrue(evaluations.contains("state=\"frozen\""));
    }

    private static String worksheet(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWorkbookIsNoJson() {
        Path file = folder.resolve("x.xlsx");
        CfieRun.Run run =
                tool.run("export", "schools", "--out", file.toString(), "--format", "json");
        assertEquals(2, run.exit());
        assertFalse(Files.exists(file));
    }

    @Test
    void aWorkbookOfLibreOfficeIsNotWritten() {
        for (String verb : List.of("export", "template")) {
            Path file = folder.resolve(verb + ".ODS");
            CfieRun.Run run = tool.run(verb, "schools", "--out", file.toString());
            assertEquals(2, run.exit());
            assertTrue(run.err().contains(".xlsx"), run.err());
            assertFalse(Files.exists(file));
        }
    }
}
