package cfie.cli.upkeep;

import cfie.cli.screen.Format;
import cfie.cli.screen.Json;
import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Event;
import cfie.table.CsvWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Events of the ledger in the form that was asked for, each told as it comes. */
record EventList(Texts texts, PrintWriter out) {
    private static final List<String> NAMES =
            List.of("number", "at", "actor", "command", "subject", "detail", "link");
    private static final String BESIDE = " · ";

    /** Shows each event to the visitor. */
    interface Events {
        void each(Consumer<Event> visitor);
    }

    void show(Events events, Format format) {
        switch (format) {
            case CSV -> {
                CsvWriter writer = new CsvWriter(out, NAMES);
                events.each(event -> writer.row(cells(event)));
            }
            case JSON -> {
                try (Json json = new Json(out)) {
                    json.beginArray();
                    events.each(event -> json.value(object(event)));
                    json.endArray();
                }
            }
            case IDS ->
                    events.each(event -> event.place().ifPresent(at -> out.println(at.number())));
            case TABLE -> events.each(this::told);
        }
    }

    private static List<String> cells(Event event) {
        return List.of(
                number(event),
                event.moment(),
                event.actor(),
                event.command(),
                event.content().map(of -> String.join(" ", of.subject().marks())).orElse(""),
                event.content().map(Event.Content::detail).orElse(""),
                event.place().map(Event.Place::link).orElse(""));
    }

    private static String number(Event event) {
        return event.place().map(at -> Integer.toString(at.number())).orElse("");
    }

    private static Map<String, Object> object(Event event) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", event.place().map(Event.Place::number).orElse(null));
        object.put("at", event.moment());
        object.put("actor", event.actor());
        object.put("command", event.command());
        object.put("subject", event.content().map(EventList::marks).orElse(null));
        object.put("detail", event.content().map(EventList::detail).orElse(null));
        object.put("link", event.place().map(Event.Place::link).orElse(null));
        return object;
    }

    /** What is no object was tampered with, and is shown as it is. */
    private static Object detail(Event.Content content) {
        return Json.read(content.detail()).<Object>map(any -> any).orElse(content.detail());
    }

    private static Map<String, Object> marks(Event.Content content) {
        Map<String, Object> marks = new LinkedHashMap<>();
        content.subject()
                .marks()
                .forEach(
                        mark -> {
                            String[] parts = mark.split("=", 2);
                            marks.put(parts[0], parts[parts.length - 1]);
                        });
        return marks;
    }

    /** A line that says who did what, and below it what was changed. */
    private void told(Event event) {
        String when = event.moment().replace('T', ' ').replace("Z", " UTC");
        out.println(
                "%6s  %s  %s: %s"
                        .formatted(
                                event.place().isPresent() ? number(event) : "-",
                                when,
                                event.actor(),
                                what(event)));
        event.content()
                .map(this::changes)
                .filter(changes -> !changes.isEmpty())
                .ifPresent(changes -> out.println(" ".repeat(8) + changes));
    }

    private String what(Event event) {
        String about =
                event.content()
                        .map(
                                of ->
                                        marks(of).entrySet().stream()
                                                .map(one -> named(one.getKey(), one.getValue()))
                                                .collect(Collectors.joining(BESIDE)))
                        .orElseGet(() -> texts.say("event.forgotten"));
        String done = texts.found("event." + event.command()).orElse(event.command());
        return about.isEmpty() ? done : done + BESIDE + about;
    }

    /** What stands in the line above is not said again. */
    private String changes(Event.Content content) {
        Map<?, ?> before = part(content, "before");
        Map<?, ?> after = part(content, "after");
        Map<Object, Object> columns = new LinkedHashMap<>(after);
        columns.putAll(before);
        List<String> above = content.subject().marks();
        return columns.keySet().stream()
                .map(String::valueOf)
                .filter(column -> !above.contains(mark(column) + "=" + after.get(column)))
                .map(column -> changed(column, found(before, column), found(after, column)))
                .collect(Collectors.joining(BESIDE));
    }

    private static Map<?, ?> part(Event.Content content, String name) {
        return Json.read(content.detail())
                .map(detail -> detail.get(name))
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(part -> (Map<?, ?>) part)
                .orElse(Map.of());
    }

    /** What a column is called among the marks. */
    private static String mark(String column) {
        return column.equals("nif") ? "teacher" : column;
    }

    private static Optional<Object> found(Map<?, ?> said, String column) {
        return Optional.ofNullable(said.get(column));
    }

    private String changed(String column, Optional<Object> before, Optional<Object> after) {
        return before.isEmpty()
                ? named(column, after.orElse("-"))
                : "%s: %s → %s"
                        .formatted(
                                label(column),
                                word(column, before.get()),
                                after.map(said -> word(column, said)).orElse("-"));
    }

    private String named(String column, Object said) {
        return label(column) + " " + word(column, said);
    }

    /** A column may say after its name which of its kind is meant. */
    private String label(String column) {
        String[] parts = column.split(" ", 2);
        String label = texts.label(parts[0]);
        return parts.length == 1 ? label : label + " " + parts[1];
    }

    private String word(String column, Object said) {
        return column.equals(Change.FORGOTTEN)
                ? Integer.toString(said.toString().split(" ").length)
                : texts.found("said." + column + "." + said)
                        .orElseGet(() -> new Spoken(texts).cell(column, said.toString()));
    }
}
