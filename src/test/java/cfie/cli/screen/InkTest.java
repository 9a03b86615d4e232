package cfie.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.testkit.CfieRun;
import cfie.testkit.SampleYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours where a person looks on, and nowhere else unless somebody says so. */
final class InkTest {
    private static final String ESCAPE = "\u001b";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "AUTO, true, '', xterm, true",
        "AUTO, true, '', '', true",
        "AUTO, true, 1, xterm, false",
        "AUTO, true, '', dumb, false",
        "AUTO, false, '', xterm, false",
        "ALWAYS, false, 1, dumb, true",
        "NEVER, true, '', xterm, false"
    })
    void theyAreUsed(Ink.Wish wish, boolean isTerminal, String noColor, String term, boolean used) {
        Desk desk =
                new Desk(
                        InputStream.nullInputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        () -> LocalDate.EPOCH,
                        () -> Instant.EPOCH,
                        Map.of("NO_COLOR", noColor, "TERM", term),
                        isTerminal);
        assertEquals(used, Ink.of(wish, desk, Desk.Printed.RESULT).isUsed());
    }

    /** A log of messages stays plain beside a terminal, and a terminal coloured beside a file. */
    @ParameterizedTest
    @CsvSource({
        "12, true, true, true",
        "1, true, true, false",
        "2, false, false, true",
        "'', true, false, false"
    })
    void eachStreamHasItsOwn(
            String terminals, boolean isTerminal, boolean ofResult, boolean ofMessages) {
        Desk desk =
                new Desk(
                        InputStream.nullInputStream(),
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        () -> LocalDate.EPOCH,
                        () -> Instant.EPOCH,
                        Map.of(Desk.TERMINALS, terminals, "TERM", "xterm"),
                        isTerminal);
        assertEquals(ofResult, Ink.of(Ink.Wish.AUTO, desk, Desk.Printed.RESULT).isUsed());
        assertEquals(ofMessages, Ink.of(Ink.Wish.AUTO, desk, Desk.Printed.MESSAGES).isUsed());
    }

    /** Who sees no colours reads the same. */
    @Test
    void theyNeverCarryMeaningAlone() throws IOException {
        CfieRun tool = SampleYear.in(folder);
        for (String line :
                new String[] {"why --year 2025", "doctor", "show school 1", "verify x"}) {
            CfieRun.Run plain = tool.run(line.split(" "));
            CfieRun.Run coloured = tool.run((line + " --color always").split(" "));
            assertFalse((plain.out() + plain.err()).contains(ESCAPE), line);
            assertTrue((coloured.out() + coloured.err()).contains(ESCAPE), line);
            assertEquals(plain.out(), bare(coloured.out()));
            assertEquals(plain.err(), bare(coloured.err()));
        }
    }

    private static String bare(String text) {
        return text.replaceAll(ESCAPE + "\\[[0-9]+m", "");
    }
}
