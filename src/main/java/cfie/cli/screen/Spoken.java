package cfie.cli.screen;

import cfie.domain.ledger.Difference;
import cfie.value.SpanishWords;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What tables and outlines say of things, for a reader: where a column holds words of the contract,
 * Spanish has its own, which may be typed too.
 */
public record Spoken(Texts texts) {
    private static final String REASONS = "reasons";
    private static final Set<String> AMOUNTS =
            Set.of(
                    "credits",
                    "hours",
                    "proposed",
                    "granted",
                    "cap",
                    "term",
                    "step",
                    "points",
                    "scores");
    private static final Pattern DECIMAL = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    /** A cell of that column; why somebody got no credits has its words in both languages. */
    public String cell(String column, String cell) {
        if (column.equals(REASONS)) {
            return BAR.splitAsStream(cell)
                    .map(key -> texts.found("unmet." + key).orElse(key))
                    .collect(Collectors.joining(", "));
        }
        return texts.language() == Language.ES ? inSpanish(column, cell) : cell;
    }

    private static String inSpanish(String column, String cell) {
        return AMOUNTS.contains(column)
                ? DECIMAL.matcher(SpanishWords.inCell(column, cell)).replaceAll(",")
                : SpanishWords.inCell(column, cell);
    }

    /** What is not as it was: which column, and its two cells. */
    String difference(Difference one) {
        return one.told(texts.label(one.column()), cell -> cell(one.column(), cell));
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
        if (value instanceof BigDecimal amount) {
            return texts.amount(amount);
        }
        return value instanceof String text ? cell(name, text) : value;
    }
}
