package cfie.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line is parted as a shell would part it. */
final class QuotingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `  a  b\t c\r`             | `[a, b, c]`
                    `'a b' "c d"`              | `[a b, c d]`
                    `--reason="a 'b' c"`       | `[--reason=a 'b' c]`
                    `'a "b" \\ $c'`            | `[a "b" \\ $c]`
                    `"a \\"b\\" \\\\ \\$ \\n"` | `[a "b" \\ $ \\n]`
                    `a\\ b \\# \\'`            | `[a b, #, ']`
                    `C:\\datos\\x.csv D:\\a\\ b` | `[C:\\datos\\x.csv, D:\\a b]`
                    `"C:\\datos" \\\\x \\$a` | `[C:\\datos, \\x, \\$a]`
                    `'' ""`                    | `[, ]`
                    `a # b`                    | `[a]`
                    `# a 'b`                   | `[]`
                    `a#b 'c #d'`               | `[a#b, c #d]`
                    `$HOME ; ls | > *`         | `[$HOME, ;, ls, |, >, *]`
                    """)
    void theWordsOfALine(String line, String words) {
        assertEquals(words, Quoting.words(line).toString());
    }

    @Test
    void whatIsNotClosedIsRefused() {
        for (String line : List.of("a \"b", "a 'b", "a \"b'")) {
            assertEquals(Flaw.LINE_QUOTE_OPEN, flaw(line), line);
        }
        assertEquals(Flaw.LINE_GOES_ON, flaw("register-teacher \\"));
    }

    private static Flaw flaw(String line) {
        return assertThrows(InvalidValue.class, () -> Quoting.words(line)).reason();
    }
}
