package cfie.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Report;
import cfie.testkit.Reading;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a file is read, and in which none is. */
final class EncodingTest {
    private static final String HEADER = "project,type,submitted_on,file\n";
    private static final String ROW = "P1,final,2026-06-01,memoria_año.pdf\n";

    private static Reading<Report.Key, Report> read(String text) {
        return Reading.of(new ReportSheet(), text);
    }

    private static Reading<Report.Key, Report> read(byte[] bytes) {
        return Reading.of(new ReportSheet(), bytes);
    }

    private static Optional<String> fileOf(byte[] bytes) {
        return read(bytes).things().get(0).file();
    }

    @Test
    void utf8IsReadWithAndWithoutAByteOrderMark() {
        Optional<String> name = Optional.of("memoria_año.pdf");
        assertEquals(name, fileOf((HEADER + ROW).getBytes(StandardCharsets.UTF_8)));
        assertEquals(name, fileOf(("\uFEFF" + HEADER + ROW).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252() {
        byte[] bytes =
                (HEADER + "P1,final,2026-06-01,«año» 5€.pdf\n")
                        .getBytes(Charset.forName("windows-1252"));
        assertEquals(Optional.of("«año» 5€.pdf"), fileOf(bytes));
    }

    @Test
    void oneWrongByteFarDownMakesTheWholeFileWindows1252() {
        String many = ROW.replace("año", "ano").repeat(4_000);
        byte[] bytes = (HEADER + many + ROW).getBytes(Charset.forName("windows-1252"));
        List<Report> things = read(bytes).things();
        assertEquals(4_001, things.size());
        assertEquals(Optional.of("memoria_año.pdf"), things.get(4_000).file());
    }

    @Test
    void aLetterAcrossTwoBlocksIsStillUtf8() {
        String padding = "x".repeat((1 << 16) - HEADER.length() - 1);
        byte[] bytes =
                (HEADER + padding + "ñ,final,2026-06-01,\nP1,final,2026-06-01,ñ\n")
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals((byte) 0xC3, bytes[(1 << 16) - 1]);
        assertEquals(Optional.of("ñ"), read(bytes).things().get(0).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRefused(String charset) {
        byte[] bytes = (HEADER + ROW).getBytes(Charset.forName(charset));
        assertEquals(
                Flaw.FILE_NOT_TEXT, assertThrows(InvalidValue.class, () -> read(bytes)).reason());
    }

    @Test
    void aNulByteIsRefused() {
        assertEquals(
                Flaw.FILE_NOT_TEXT,
                assertThrows(InvalidValue.class, () -> read(HEADER + "P1,fin\0al")).reason());
    }
}
