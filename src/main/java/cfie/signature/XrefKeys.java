package cfie.signature;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dictionary of a table of objects or of a stream, and where what it speaks of begins. */
record XrefKeys(Map<String, String> dictionary, int behind, boolean isStream) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})");
    private static final Pattern LIST = Pattern.compile("\\[([\\d\\s]{1,20000})\\]");

    boolean has(String key) {
        return dictionary.containsKey(key);
    }

    /** A number that stands there itself; it may be missing, never be referred to. */
    Optional<Long> number(String key) {
        return said(key, NUMBER).map(Long::valueOf);
    }

    /** A list of numbers, likewise. */
    Optional<long[]> numbers(String key) {
        return said(key, LIST)
                .map(
                        list ->
                                Pattern.compile("\\s+")
                                        .splitAsStream(list.strip())
                                        .mapToLong(Long::parseLong)
                                        .toArray());
    }

    /** What stands there, or in a list of one. */
    Optional<String> only(String key) {
        return Optional.ofNullable(dictionary.get(key)).map(XrefKeys::unlisted);
    }

    /** A value begins with a bracket only if it is a list, which then ends with one. */
    private static String unlisted(String value) {
        return value.startsWith("[") ? value.substring(1, value.length() - 1).strip() : value;
    }

    /** A dictionary within, or in a list of one. */
    XrefKeys within(String key) {
        String text = only(key).filter(said -> !said.equals("null")).orElse("<<>>");
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Strict reader = new Strict(bytes, 0);
        XrefKeys keys = new XrefKeys(reader.dictionary(), behind, isStream);
        Xref.require(reader.isBlankUpTo(bytes.length));
        return keys;
    }

    private Optional<String> said(String key, Pattern form) {
        return Optional.ofNullable(dictionary.get(key))
                .map(
                        text -> {
                            Matcher formed = form.matcher(text);
                            Xref.require(formed.matches());
                            return formed.group(1);
                        });
    }
}
