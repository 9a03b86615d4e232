package cfie.cli.screen;

import cfie.value.SpanishWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What tables and outlines say of things, for a reader: where a column holds words of the contract,
 * Spanish has its own, which may be typed too.
 */
public record Spoken(Texts texts) {
    private static final String REASONS = "reasons";
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    /** A cell of that column; why somebody got no credits has its words in both languages. */
    public String cell(String column, String cell) {
        if (column.equals(REASONS)) {
            return BAR.splitAsStream(cell)
                    .map(key -> texts.found("unmet." + key).orElse(key))
                    .collect(Collectors.joining(", "));
        }
        return texts.language() == Language.ES ? SpanishWords.inCell(column, cell) : cell;
    }

    /** The cells of a row in the order of its columns. */
    public List<String> row(List<String> columns, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> cell(columns.get(at), cells.get(at)))
                .toList();
    }

    /** A thing with all that hangs on it. */
    public Map<String, Object> thing(Map<String, Object> thing) {
        Map<String, Object> spoken = new LinkedHashMap<>();
        thing.forEach((name, value) -> spoken.put(name, value(name, value)));
        return spoken;
    }

    @SuppressWarnings("unchecked") // things are made of things, by the names of their columns
    private Object value(String name, Object value) {
        if (value instanceof Map<?, ?> part) {
            return thing((Map<String, Object>) part);
        }
        if (value instanceof List<?> parts) {
            return parts.stream().map(part -> value(name, part)).toList();
        }
        return value instanceof String text ? cell(name, text) : value;
    }
}
