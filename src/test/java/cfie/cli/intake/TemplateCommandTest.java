package cfie.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.testkit.CfieRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Empty tables that explain themselves, and are none the worse for being imported as they are. */
final class TemplateCommandTest {
    // What spreadsheets show of a note, and the length of a list that they take.
    private static final int LONGEST = 255;
    private static final int LONGEST_TITLE = 32;

    @TempDir Path folder;

    static List<String> kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> Binding.of(kind, Listing.ANY_DAY).isPresent())
                .map(Kind::word)
                .toList();
    }

    private String rules(String kind, String language) throws IOException {
        Path book = folder.resolve(kind + ".xlsx");
        Files.deleteIfExists(book);
        new CfieRun(folder)
                .run("template", kind, "--out", book.toString(), "--lang", language)
                .ending(0);
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anUnfilledTemplateIsNoRow(String kind) throws IOException {
        CfieRun tool = new CfieRun(folder);
        tool.run("init").ending(0);
        for (String language : List.of("es", "en")) {
            rules(kind, language);
            Path csv = folder.resolve(language + ".csv");
            tool.run("template", kind, "--out", csv.toString(), "--lang", language).ending(0);
            for (Path file : List.of(folder.resolve(kind + ".xlsx"), csv)) {
                String told = tool.run("import", kind, file.toString()).ending(0);
                assertTrue(told.startsWith("Filas: 0."), told);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyColumnHasANoteInBothLanguagesThatFits(String kind) throws IOException {
        String names = new CfieRun(folder).run("template", kind).ending(0);
        for (String language : List.of("es", "en")) {
            String rules = rules(kind, language);
            List<String> notes = found("prompt=\"([^\"]+)\"", rules);
            assertEquals(2 * names.split(",").length, notes.size());
            notes.forEach(note -> assertTrue(note.length() <= LONGEST, note));
            found("promptTitle=\"([^\"]+)\"", rules)
                    .forEach(title -> assertTrue(title.length() <= LONGEST_TITLE, title));
            found("<formula1>(.*?)</formula1>", rules)
                    .forEach(list -> assertTrue(list.length() <= LONGEST, list));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theGuideTellsTheSpanishNamesOfItsColumns(String kind) throws IOException {
        String names = new CfieRun(folder).run("template", kind).ending(0).strip();
        String guide = Files.readString(Path.of("src/docs/guia/referencia/ficheros.adoc"));
        String told = "En español: `+" + names.replace(",", ", ") + "+`";
        assertTrue(guide.contains(told), told);
    }

    @Test
    void whatIsThereIsLeftAsItIs() throws IOException {
        Path filled = Files.writeString(folder.resolve("x.xlsx"), "relleno");
        new CfieRun(folder).run("template", "teachers", "--out", filled.toString()).ending(4);
        assertEquals("relleno", Files.readString(filled));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    consents ; en ; >decision *<  ; "granted,refused" ; D2:D1048576
                    consents ; es ; >respuesta *< ; "visto bueno,denegado" ; D2:D1048576
                    projects ; es ; >duracion *<  ; "curso,cuatrimestre,trimestre" ; F2:F1048576
                    schools  ; en ; >subsidised<  ; "yes,no" ; E2:E1048576
                    schools  ; es ; >concierto<   ; "sí,no" ; E2:E1048576
                    """,
            quoteCharacter = '\'')
    void choicesDropDownAndWhatIsNeededIsMarked(
            String kind, String language, String heading, String list, String cells)
            throws IOException {
        String sheet = rules(kind, language);
        assertTrue(sheet.contains(heading), sheet);
        assertTrue(
                sheet.contains("sqref=\"" + cells + "\"><formula1>" + list + "</formula1>"), sheet);
    }

    @Test
    void withoutAFileTheHeaderIsSaid() {
        CfieRun tool = new CfieRun(folder);
        assertEquals("proyecto,tipo,fecha,fichero\n", tool.run("template", "reports").ending(0));
        assertEquals(
                "project,type,submitted_on,file\n",
                tool.run("template", "reports", "--lang", "en").ending(0));
        assertEquals(2, tool.run("template", "acta").exit());
    }

    @Test
    void noRegisterIsOpenedForIt() {
        new CfieRun(folder.resolve("nowhere")).run("template", "schools").ending(0);
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }
}
