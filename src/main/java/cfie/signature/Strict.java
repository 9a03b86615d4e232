package cfie.signature;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Objects as they stand in a file's bytes, read strictly: whatever two readers may read in two ways
 * is an error here, above all a key that a dictionary has twice.
 */
final class Strict {
    private static final Pattern HEAD =
            Pattern.compile("(0|[1-9]\\d{0,6})[ \\t\\r\\n]+0[ \\t\\r\\n]+obj\\b");
    private static final Pattern WORD =
            Pattern.compile("true|false|null|[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final int LONGEST_HEAD = 64;
    private static final int LONGEST_WORD = 127;
    private static final int DEEPEST = 32;
    private static final int HEXADECIMAL = 16;

    private final byte[] bytes;
    private int at;

    Strict(byte[] bytes, int at) {
        Xref.require(at >= 0 && at <= bytes.length);
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** The number of the object whose first line stands here. */
    int head() {
        int length = Math.min(LONGEST_HEAD, bytes.length - at);
        Matcher head = HEAD.matcher(new String(bytes, at, length, StandardCharsets.ISO_8859_1));
        Xref.require(head.lookingAt());
        at += head.end();
        return Integer.parseInt(head.group(1));
    }

    /** The next object, which is a dictionary: its keys, each with what is written behind it. */
    Map<String, String> dictionary() {
        Xref.require(isNext("<<"));
        return dictionary(0);
    }

    /** The next object, whatever it is; the keys of a dictionary, none of anything else. */
    Map<String, String> object() {
        if (isNext("<<")) {
            return dictionary(0);
        }
        value(0);
        return Map.of();
    }

    /** Steps behind a word, if that is what comes next. */
    boolean takes(String word) {
        boolean next = isNext(word);
        at += next ? word.length() : 0;
        return next;
    }

    /**
     * Steps behind the end of a line, which is all that may stand between a stream and its word.
     */
    void endLine() {
        at += peek() == '\r' ? 1 : 0;
        Xref.require(next() == '\n');
    }

    /** Steps over lines that are said to no program. */
    void skipComments() {
        while (isNext("%")) {
            while (peek() != '\r' && peek() != '\n') {
                next();
            }
        }
    }

    /** Whether nothing but blanks is left before a place. */
    boolean isBlankUpTo(int place) {
        skipBlanks();
        return at == place;
    }

    private Map<String, String> dictionary(int depth) {
        Map<String, String> keys = new HashMap<>();
        at += 2;
        while (!takes(">>")) {
            String key = name();
            Xref.require(key.chars().allMatch(Strict::isRegular));
            skipBlanks();
            int from = at;
            value(depth + 1);
            Xref.require(keys.put(key, depth == 0 ? text(from) : "") == null);
        }
        return keys;
    }

    private void value(int depth) {
        Xref.require(depth <= DEEPEST);
        if (isNext("<<")) {
            dictionary(depth);
            return;
        }
        switch (peek()) {
            case '/' -> name();
            case '(' -> literal();
            case '<' -> hexadecimal();
            case '[' -> array(depth);
            default -> word();
        }
    }

    private void array(int depth) {
        next();
        while (!takes("]")) {
            value(depth + 1);
        }
    }

    /** A name with what is escaped in it. */
    private String name() {
        skipBlanks();
        Xref.require(next() == '/');
        StringBuilder name = new StringBuilder();
        while (isRegular(peek())) {
            int octet = next();
            if (octet == '#') {
                octet = digit() * HEXADECIMAL + digit();
            }
            Xref.require(octet != 0 && name.length() < LONGEST_WORD);
            name.append((char) octet);
        }
        Xref.require(!name.isEmpty());
        return name.toString();
    }

    /** Lenient readers take a parenthesis at the end of a line for the last, whatever it is. */
    private void literal() {
        next();
        int open = 1;
        while (open > 0) {
            int octet = next();
            boolean escaped = octet == '\\';
            if (escaped) {
                octet = next();
            } else {
                open += octet == '(' ? 1 : octet == ')' ? -1 : 0;
            }
            Xref.require(octet != ')' || open == 0 || peek() != '\r' && peek() != '\n');
        }
    }

    private void hexadecimal() {
        next();
        while (!takes(">")) {
            digit();
        }
    }

    /** A number, or what is true, false or nothing, or a reference. */
    private void word() {
        String word = run();
        Xref.require(WORD.matcher(word).matches());
        int behind = at;
        boolean refers = isWhole(word) && isWhole(run()) && run().equals("R");
        at = refers ? at : behind;
    }

    private static boolean isWhole(String word) {
        return !word.isEmpty() && word.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private String run() {
        skipBlanks();
        int from = at;
        while (isRegular(peek())) {
            next();
            Xref.require(at - from <= LONGEST_WORD);
        }
        return text(from);
    }

    private int digit() {
        int digit = Character.digit(next(), HEXADECIMAL);
        Xref.require(digit >= 0);
        return digit;
    }

    private boolean isNext(String word) {
        skipBlanks();
        boolean same = at + word.length() <= bytes.length;
        for (int index = 0; same && index < word.length(); index++) {
            same = bytes[at + index] == word.charAt(index);
        }
        return same;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
            at++;
        }
    }

    private static boolean isRegular(int octet) {
        return octet > ' ' && octet <= '~' && "()<>[]{}/%".indexOf(octet) < 0;
    }

    private int peek() {
        return at < bytes.length ? bytes[at] & 0xff : -1;
    }

    private int next() {
        Xref.require(at < bytes.length);
        return bytes[at++] & 0xff;
    }

    private String text(int from) {
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }
}
