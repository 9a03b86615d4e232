package cfie.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Report;
import cfie.domain.ledger.Row;
import cfie.testkit.Reading;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Unavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file becomes rows: its header, its separator, its lines. */
final class SheetFileTest {
    private static final String HEADER = "project,type,submitted_on,file\n";
    private static final String ROW = "P1,final,2026-06-01,memoria_año.pdf\n";

    private static Reading<Report.Key, Report> read(String text) {
        return Reading.of(new ReportSheet(), text);
    }

    private static Reading<Report.Key, Report> read(byte[] bytes) {
        return Reading.of(new ReportSheet(), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "   \n", "\uFEFF"})
    void aFileWithoutAHeaderIsRefused(String text) {
        assertEquals(Flaw.FILE_EMPTY, assertThrows(InvalidValue.class, () -> read(text)).reason());
    }

    @Test
    void aFileThatIsNotThereIsUnavailable(@TempDir Path folder) {
        assertEquals(
                Unavailable.Reason.FILE_UNREADABLE,
                assertThrows(
                                Unavailable.class,
                                () ->
                                        SheetFile.open(
                                                folder.resolve("none.csv"),
                                                new ReportSheet(),
                                                false))
                        .reason());
    }

    @ParameterizedTest
    @CsvSource({"COMMA, ','", "SEMICOLON, ;", "TAB, '\t'"})
    void theSeparatorIsTheOneTheHeaderHasMostOf(String name, char separator) {
        Reading<Report.Key, Report> reading =
                read((HEADER + "P1,final,2026-06-01,").replace(',', separator));
        assertEquals(separator, reading.dialect().separator());
        assertEquals(List.of(), reading.problems());
        assertEquals(1, reading.things().size());
    }

    @Test
    void crLfEndsALineAndTheLastLineNeedsNoEnd() {
        Reading<Report.Key, Report> reading =
                read((HEADER + ROW + ROW.strip()).replace("\n", "\r\n"));
        assertEquals(List.of(2L, 3L), lines(reading));
        assertEquals(Optional.of("memoria_año.pdf"), reading.things().get(1).file());
    }

    private static List<Long> lines(Reading<Report.Key, Report> reading) {
        return reading.rows().stream().map(Row::line).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Memorias, a 1 de junio; del curso\n\n", ";;;\nMemorias;;;\n"})
    void aTitleMayStandAboveTheHeader(String title) {
        Reading<Report.Key, Report> reading =
                read(
                        title
                                + (HEADER + "P1,final,15/6/2026,\nP2,last,2026-06-01,")
                                        .replace(',', ';'));
        assertEquals(List.of(), reading.headerProblems());
        assertEquals(';', reading.dialect().separator());
        assertEquals("P1 final", reading.things().get(0).key().toString());
        assertEquals(List.of("5:type:CHOICE"), reading.problems());
    }

    @Test
    void ofAHeaderThatLacksSomethingItsOwnLineIsTold() {
        assertEquals(
                List.of("2:submitted_on:HEADER_MISSING"),
                read("Memorias\nproject,type\nP1,final\n").headerProblems());
    }

    /** Else the rows between would be lost, as if they were titles. */
    @ParameterizedTest
    @CsvSource({
        "'project,typ,submitted_on', 1:typ:HEADER_MISSPELT",
        "'proyect,typ,submited_on',  1:proyect:HEADER_MISSPELT",
        "'project,submitted_on',     1:type:HEADER_MISSING",
        "'project,type,submitted_on,año', 1:año:HEADER_UNKNOWN"
    })
    void aFaultyHeaderIsNoTitleOfASoundOneBelow(String faulty, String told) {
        String rows = "P1,project,2026-06-01\n";
        assertEquals(told, read(faulty + "\n" + rows + HEADER + rows).headerProblems().get(0));
        assertEquals(told, read(faulty + "\n" + rows).headerProblems().get(0));
    }

    @Test
    void aTitleThatNamesTheSchoolIsNoHeader() {
        String title = "Centro,49000001,Tipo,IES,Fecha,1/9/2026\n";
        assertEquals(List.of(), read(title + HEADER + "P1,final,2026-06-01,").headerProblems());
    }

    /** As spreadsheets save a table with an empty column. */
    @Test
    void aColumnWithoutNameIsPassedOverAsLongAsItIsBlank() {
        String header = "project;;type;submitted_on;file;\n";
        assertEquals(List.of(), read(header + "P1;;final;2026-06-01;;\n").headerProblems());
        assertEquals(List.of(), read(header + "P1;;final;2026-06-01;;\n").problems());
        assertEquals(
                List.of("2:B:CELL_UNNAMED", "3::CELLS_COUNT"),
                read(header + "P1;x;final;2026-06-01;;\nP1;;final;2026-06-01;\n").problems());
    }

    @Test
    void aFewLabelsAboveTheirValuesAreNoHeader() {
        String labels = "project,file\nP1,2025/2026\n\n";
        assertEquals(List.of(), read(labels + HEADER + "P1,final,2026-06-01,").headerProblems());
    }

    @Test
    void aHeaderFarBelowIsNotLookedFor() {
        assertEquals(
                List.of(),
                read("Memorias\n".repeat(39) + HEADER + "P1,final,2026-06-01,").headerProblems());
        assertEquals(
                "1::HEADER_ABSENT",
                read("Memorias\n".repeat(40) + HEADER + "P1,final,2026-06-01,")
                        .headerProblems()
                        .get(0));
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        assertEquals(List.of(3L, 6L), lines(read(HEADER + "\n" + ROW + "\n  \n" + ROW + "\n\n")));
    }

    @Test
    void aLineBreakWithinQuotesBelongsToItsRow() {
        Reading<Report.Key, Report> reading =
                read(HEADER + "P1,final,2026-06-01,\"a\nb\nc\"\n" + ROW + "P1,final,never,\n");
        assertEquals(List.of(2L, 5L, 6L), lines(reading));
        assertEquals(List.of("2:file:TEXT_CONTROL", "6:submitted_on:DATE"), reading.problems());
    }

    @Test
    void aLineBreakWithinTheQuotesOfTheHeaderIsCountedToo() {
        assertEquals(List.of(3L), lines(read("project,type,submitted_on,\"file\n\"\n" + ROW)));
    }

    @Test
    void aRowOfTooFewOrTooManyCellsIsToldWithItsCells() {
        Reading<Report.Key, Report> reading = read(HEADER + "P1,final\n" + ROW.strip() + ",x\n");
        assertEquals(List.of("2::CELLS_COUNT", "3::CELLS_COUNT"), reading.problems());
        assertEquals(List.of("P1", "final"), reading.rows().get(0).cells());
    }

    @Test
    void anOpenQuoteIsToldAtTheRowWhereItOpens() {
        Reading<Report.Key, Report> reading =
                read(HEADER + ROW + "P1,final,2026-06-01,\"open\n" + ROW + ROW);
        assertEquals(List.of("3::FILE_QUOTING"), reading.problems());
        assertEquals(1, reading.things().size());
    }

    @Test
    void aQuoteInTheMiddleOfACellIsToldAtItsRow() {
        assertEquals(
                List.of("2::FILE_QUOTING"),
                read(HEADER + "P1,final,2026-06-01,\"a\"b\n" + ROW).problems());
    }

    @Test
    void anOpenQuoteInTheHeaderIsRefused() {
        assertEquals(
                Flaw.FILE_QUOTING,
                assertThrows(InvalidValue.class, () -> read("project,\"type\n" + ROW)).reason());
    }

    @Test
    void aRowThatNeverEndsIsGivenUp() {
        Reading<Report.Key, Report> reading =
                read(HEADER + ROW + "P1,final,2026-06-01,\"" + "open\n".repeat(100_000));
        assertEquals(List.of("3::FILE_RECORD_TOO_LONG"), reading.problems());
    }

    @Test
    void manyRowsMayBeLongerTogetherThanOneRowMayBe() {
        assertEquals(7_000, read(HEADER + ROW.repeat(7_000)).things().size());
    }

    @Test
    void aRowKeepsItsCellsAsTheyCame() {
        assertEquals(
                List.of(" p1", "Final ", "2026-06-01", "'=x"),
                read(HEADER + " p1,Final ,2026-06-01,'=x\n").rows().get(0).cells());
    }
}
