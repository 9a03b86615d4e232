package cfie.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event is about: marks such as {@code school=49000001}, by which it is found again. */
public record Subject(List<String> marks) {
    /** About nothing in particular. */
    public static final Subject NONE = new Subject(List.of());

    private static final String BAR = "|";

    public Subject {
        marks = List.copyOf(marks);
    }

    /** About all that the selection names. */
    public static Subject of(Selection selection) {
        return new Subject(
                Stream.of(
                                selection.project().map(project -> mark("project", project)),
                                selection.teacher().map(nif -> mark("teacher", nif)),
                                selection.school().map(school -> mark("school", school)),
                                selection.year().map(year -> mark("year", year)),
                                selection.cfie().map(cfie -> mark("cfie", cfie.slug())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The texts of an event's marks. */
    public static Subject parse(String text) {
        return new Subject(Stream.of(text.split("\\|")).filter(mark -> !mark.isEmpty()).toList());
    }

    /** The same, and about this too. */
    public Subject and(String kind, Object value) {
        return new Subject(Stream.concat(marks.stream(), Stream.of(mark(kind, value))).toList());
    }

    /** What it is about, of one kind. */
    public Stream<String> values(String kind) {
        String start = kind + "=";
        return marks.stream()
                .filter(mark -> mark.startsWith(start))
                .map(mark -> mark.substring(start.length()));
    }

    private static String mark(String kind, Object value) {
        return kind + "=" + value;
    }

    /** The marks in one text, with bars around each, so that none is found inside another. */
    public String text() {
        return marks.isEmpty() ? "" : marks.stream().collect(Collectors.joining(BAR, BAR, BAR));
    }
}
