package cfie.letter;

import cfie.domain.letter.LetterKind;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Worded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The words of a kind of letter, which the office may change: a line {@code Asunto: …}, an empty
 * one, and the body. What stands between braces is a place that each letter fills; {@code {{} is a
 * brace.
 */
public final class LetterText {
    private static final String SUBJECT = "asunto:";

    private final List<Part> subject;
    private final List<Part> body;

    private LetterText(List<Part> subject, List<Part> body) {
        this.subject = subject;
        this.body = body;
    }

    /** Words as they are, or the name of a place. */
    private record Part(String words, boolean isPlace) {
        String filled(Map<Place, String> places) {
            return isPlace ? places.get(Worded.parse(Place.class, words)) : words;
        }
    }

    /** What the tool comes with. */
    public static String shipped(LetterKind kind) {
        try (InputStream in = LetterText.class.getResourceAsStream(kind.word() + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads the office's own words.
     *
     * @param wrong is told every line that cannot be, and why
     */
    public static LetterText parse(
            LetterKind kind, String text, BiConsumer<Integer, InvalidValue> wrong) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        Set<Place> allowed = Place.of(kind);
        List<List<Part>> read = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            read.add(parts(lines.get(at), at + 1, allowed, wrong));
        }
        if (lines.isEmpty() || !Folded.of(lines.get(0)).startsWith(SUBJECT)) {
            wrong.accept(1, new InvalidValue(Flaw.LETTER_SUBJECT));
            return new LetterText(List.of(), List.of());
        }
        List<Part> subject = parts(afterColon(lines.get(0)), 1, allowed, (line, again) -> {});
        return new LetterText(subject, joined(read.subList(1, read.size())));
    }

    private static String afterColon(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static List<Part> joined(List<List<Part>> lines) {
        List<Part> all = new ArrayList<>();
        for (List<Part> line : lines) {
            if (!all.isEmpty() || !line.isEmpty()) {
                all.addAll(line);
                all.add(new Part("\n", false));
            }
        }
        return all;
    }

    private static List<Part> parts(
            String line, int number, Set<Place> allowed, BiConsumer<Integer, InvalidValue> wrong) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
            parts.add(new Part(line.substring(from, open), false));
            if (line.startsWith("{{", open)) {
                parts.add(new Part("{", false));
                from = open + 2;
                continue;
            }
            int close = line.indexOf('}', open);
            String name = close < 0 ? line.substring(open) : line.substring(open + 1, close);
            if (close < 0 || allowed.stream().noneMatch(one -> one.word().equals(name))) {
                wrong.accept(number, unknown(name, allowed));
                return parts;
            }
            parts.add(new Part(name, true));
            from = close + 1;
        }
        parts.add(new Part(line.substring(from), false));
        return parts.stream().filter(part -> !part.words.isEmpty()).toList();
    }

    private static InvalidValue unknown(String name, Set<Place> allowed) {
        return new InvalidValue(
                Flaw.LETTER_PLACE,
                OneLine.shown(name),
                allowed.stream().map(Place::word).collect(Collectors.joining(", ")));
    }

    /** In one line, whatever it is filled with. */
    String subject(Map<Place, String> places) {
        return filled(subject, places).replaceAll("\\s+", " ").strip();
    }

    String body(Map<Place, String> places) {
        return filled(body, places).strip() + "\n";
    }

    private static String filled(List<Part> parts, Map<Place, String> places) {
        return parts.stream().map(part -> part.filled(places)).collect(Collectors.joining());
    }
}
