package cfie.cli.intake;

import static cfie.testkit.ABook.row;
import static cfie.testkit.ABook.text;
import static cfie.testkit.ABook.texts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.file.Source;
import cfie.testkit.ABook;
import cfie.testkit.CfieRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks come in like texts, and what is wrong with them is told by worksheet and cell. */
final class BookImportTest {
    @TempDir Path folder;
    private CfieRun tool;

    @BeforeEach
    void aRegister() {
        tool = new CfieRun(folder);
        tool.run("init").ending(0);
    }

    private Path schools(String name) throws IOException {
        ABook book =
                new ABook()
                        .sheet("Portada", texts(1, "Centros de la provincia"))
                        .sheet(
                                "Centros",
                                texts(1, "Centros 2025"),
                                texts(3, "Código", "Nombre", "Titularidad"),
                                row(
                                        4,
                                        ABook.number("A4", "5000001"),
                                        text("B4", "UNO"),
                                        text("C4", "public")),
                                texts(7, "49000001", "=DOS", "quizá"));
        return Files.write(folder.resolve(name), book.bytes());
    }

    private Path good(String name) throws IOException {
        return Files.write(
                folder.resolve(name),
                new ABook()
                        .sheet(
                                "A",
                                texts(1, "code", "name", "ownership"),
                                texts(2, "05000001", "UNO", "public"))
                        .bytes());
    }

    private CfieRun.Run take(Path file, String... more) {
        String[] argv = {"import", "schools", file.toString()};
        String[] all = new String[argv.length + more.length];
        System.arraycopy(argv, 0, all, 0, argv.length);
        System.arraycopy(more, 0, all, argv.length, more.length);
        return tool.run(all);
    }

    @Test
    void aWorkbookIsKnownByItsFirstBytesWhateverItsName() throws IOException {
        assertTrue(take(good("centros.csv")).ending(0).contains("Nuevas: 1"));
        assertTrue(take(good("centros")).ending(0).contains("iguales: 1"));
    }

    @Test
    void aWorkbookMayComeThroughAPipe() throws IOException {
        byte[] bytes = Files.readAllBytes(good("x.xlsx"));
        try (Source source = Source.of("-", new ByteArrayInputStream(bytes))) {
            assertArrayEquals(bytes, Files.readAllBytes(source.path()));
            assertTrue(take(source.path()).ending(0).contains("Nuevas: 1"));
        }
    }

    @Test
    void aProblemIsToldByWorksheetAndCell() throws IOException {
        Path file = schools("c.xlsx");
        CfieRun.Run run = take(file);
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith(file + "!Centros:C7: Titularidad: "), run.err());
        String json = take(file, "--format", "json").err();
        assertTrue(json.contains("\"line\":7,\"column\":\"ownership\""), json);
        assertTrue(json.contains("\"sheet\":\"Centros\",\"cell\":\"C7\""), json);
    }

    @ParameterizedTest
    @CsvSource({"c.xlsx, r.xlsx", "c.xlsx, r.csv", "c.csv, r.xlsx", "c.csv, r.csv"})
    void rejectedRowsGoIntoTheFormThatTheirFileNameSays(String from, String to) throws IOException {
        Path file =
                from.endsWith("xlsx")
                        ? schools(from)
                        : Files.writeString(
                                folder.resolve(from),
                                "Código;Nombre;Titularidad\n49000001;=DOS;quizá\n");
        Path rejected = folder.resolve(to);
        assertEquals(3, take(file, "--rejected", rejected.toString(), "--keep-going").exit());
        byte[] bytes = Files.readAllBytes(rejected);
        assertEquals(to.endsWith("xlsx"), bytes[0] == 'P' && bytes[1] == 'K');
        CfieRun.Run again = take(rejected);
        assertEquals(3, again.exit());
        assertTrue(again.out().contains("Filas: 1."), again.out());
        assertTrue(again.err().contains("«quizá»"), again.err());
        assertFalse(again.err().contains("code"), again.err());
    }

    @Test
    void whatIsNoWorkbookOfOursIsRefusedWithAWayOut() throws IOException {
        Path old = folder.resolve("centros.xls");
        Files.write(
                old,
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                        .getBytes(StandardCharsets.ISO_8859_1));
        CfieRun.Run run = take(old);
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("guárdelo como .xlsx o como CSV UTF-8"), run.err());
    }
}
