package cfie.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.value.Flaw;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines come with their numbers, whatever stands between them. */
final class LinesTest {
    @Test
    void blankLinesAndRemarksCountAndSayNothing() {
        assertEquals(
                List.of("2 [show, school]", "5 [why]"),
                told("\uFEFF# a\r\n  cfie show 'school'\r\n\r\n # b\r\nwhy"));
        assertEquals(List.of("1 [why]"), told("\uFEFFwhy\n"));
        assertEquals(List.of(), told(""));
    }

    @Test
    void whatIsNoTextOrTooLongIsALineOfItsOwn() {
        assertEquals(
                List.of("1 " + Flaw.LINE_NOT_TEXT, "2 [why]"),
                told("caf\u00e9\nwhy".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                List.of("1 " + Flaw.LINE_TOO_LONG, "2 [why]"), told("a".repeat(1 << 20) + "\nwhy"));
    }

    private static List<String> told(String text) {
        return told(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(byte[] bytes) {
        List<String> told = new ArrayList<>();
        try (Lines lines = Lines.of("-", new ByteArrayInputStream(bytes))) {
            for (Optional<Line> one = lines.next(); one.isPresent(); one = lines.next()) {
                Line line = one.get();
                told.add(
                        line.number()
                                + " "
                                + line.flaw()
                                        .map(flaw -> flaw.reason().name())
                                        .orElseGet(line.words()::toString));
            }
        }
        return told;
    }
}
