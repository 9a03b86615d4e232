package cfie.cli.screen;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something with parts, as indented lines of labels and values. */
public record Outline(Texts texts, PrintWriter out) {
    public void print(Map<String, Object> thing) {
        print(thing, "  ");
    }

    private void print(Map<?, ?> thing, String indent) {
        thing.forEach((key, value) -> part(texts.label(String.valueOf(key)), value, indent));
    }

    private void part(String label, Object value, String indent) {
        if (value instanceof List<?> parts) {
            out.println("%s%s:%s".formatted(indent, label, parts.isEmpty() ? " -" : ""));
            parts.forEach(part -> item(part, indent + "  "));
        } else if (value instanceof Map<?, ?> thing) {
            out.println("%s%s:".formatted(indent, label));
            print(thing, indent + "  ");
        } else {
            boolean isBlank = value == null || value.equals("");
            out.println("%s%s: %s".formatted(indent, label, isBlank ? "-" : value));
        }
    }

    private static boolean hasParts(Object value) {
        return value instanceof List<?>;
    }

    private void item(Object part, String indent) {
        if (part instanceof Map<?, ?> thing) {
            String line =
                    thing.entrySet().stream()
                            .filter(
                                    entry ->
                                            entry.getValue() != null
                                                    && !entry.getValue().equals("")
                                                    && !hasParts(entry.getValue()))
                            .map(
                                    entry ->
                                            texts.label(String.valueOf(entry.getKey()))
                                                    + " "
                                                    + entry.getValue())
                            .collect(Collectors.joining(" · "));
            out.println(indent + "- " + line);
            thing.values().stream()
                    .filter(Outline::hasParts)
                    .flatMap(parts -> ((List<?>) parts).stream())
                    .forEach(one -> item(one, indent + "  "));
        } else {
            out.println(indent + "- " + part);
        }
    }
}
