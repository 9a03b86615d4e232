package cfie.cli.batch;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line, as a shell would part them: by spaces, unless quotes or a backslash before a
 * space keep them together; a word that begins with # begins a remark. Nothing else has a meaning
 * of its own.
 */
final class Quoting {
    private static final char PLAIN = ' ';
    private static final String ESCAPED_IN_DOUBLE = "\"\\$`";
    private static final String ESCAPED = " \t\"'\\#";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean isInWord;
    private char quote = PLAIN;
    private int at;

    private Quoting(String line) {
        this.line = line;
    }

    static List<String> words(String line) {
        return new Quoting(line).read();
    }

    private List<String> read() {
        while (at < line.length() && !isRemark()) {
            char sign = line.charAt(at++);
            if (quote == PLAIN) {
                plain(sign);
            } else {
                quoted(sign);
            }
        }
        InvalidValue.unless(quote == PLAIN, Flaw.LINE_QUOTE_OPEN, String.valueOf(quote));
        endWord();
        return words;
    }

    private boolean isRemark() {
        return quote == PLAIN && !isInWord && line.charAt(at) == '#';
    }

    private void plain(char sign) {
        switch (sign) {
            case ' ', '\t', '\r' -> endWord();
            case '\'', '"' -> {
                quote = sign;
                isInWord = true;
            }
            case '\\' -> add(isEscape(ESCAPED) ? escaped() : sign);
            default -> add(sign);
        }
    }

    private void quoted(char sign) {
        if (sign == quote) {
            quote = PLAIN;
        } else if (quote == '"' && sign == '\\' && isEscape(ESCAPED_IN_DOUBLE)) {
            add(escaped());
        } else {
            add(sign);
        }
    }

    /** Before other signs a backslash is one: it parts folders, too. */
    private boolean isEscape(String escaped) {
        InvalidValue.unless(quote != PLAIN || at < line.length(), Flaw.LINE_GOES_ON);
        return at < line.length() && escaped.indexOf(line.charAt(at)) >= 0;
    }

    private char escaped() {
        return line.charAt(at++);
    }

    private void add(char sign) {
        word.append(sign);
        isInWord = true;
    }

    private void endWord() {
        if (isInWord) {
            words.add(word.toString());
            word.setLength(0);
            isInWord = false;
        }
    }
}
