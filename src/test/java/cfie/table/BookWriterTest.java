package cfie.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Report;
import cfie.sheet.ReportSheet;
import cfie.testkit.Reading;
import cfie.value.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a workbook is read out of it, whatever people typed. */
final class BookWriterTest {
    private static final List<String> NAMES = List.of("project", "type", "submitted_on", "file");

    private static Reading<Report.Key, Report> written(List<String> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter writer = new BookWriter(out, "reports", NAMES, Set.of("credits"))) {
            writer.row(cells);
        }
        return Reading.of(new ReportSheet(), out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+34 980",
                "@x",
                "<b>&\"'</b>",
                " a ",
                "a\nb\r\tc",
                "_x0041_",
                "_x005F_",
                "\u0001\u0002",
                "🎓 Łuczak",
                "00012",
                "1E5",
                "]]>"
            })
    void everyTextComesBack(String text) {
        Reading<Report.Key, Report> reading = written(List.of("P1", "final", "2026-06-01", text));
        assertEquals(text, reading.rows().get(0).cells().get(3));
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "1900-02-28", "1900-03-01", "2024-02-29", "2200-12-31"})
    void everyDayComesBack(String day) {
        Reading<Report.Key, Report> reading = written(List.of("P1", "final", day, ""));
        assertEquals(List.of(), reading.problems());
        assertEquals(day, reading.things().get(0).submittedOn().toString());
    }

    @Test
    void moreRowsThanASheetHoldsAreRefused() {
        BookWriter writer =
                new BookWriter(OutputStream.nullOutputStream(), "x", List.of("a"), Set.of());
        assertThrows(
                InvalidValue.class,
                () -> {
                    for (int row = 0; row <= 1 << 20; row++) {
                        writer.row(List.of(""));
                    }
                });
    }
}
