package cfie.report;

import static cfie.domain.figures.Measure.PARTICIPATIONS;
import static cfie.domain.figures.Measure.PENDING;

import cfie.domain.figures.Measure;
import cfie.domain.figures.YearFigures;
import java.util.List;
import java.util.stream.Collectors;

/** Charts in words, for who does not see them, and what is worth saying of them. */
final class Sayings {
    private Sayings() {}

    /** Which has the most participations, and which part of all. */
    static List<String> largest(Groups groups, String form, YearFigures figures) {
        return groups.largest(PARTICIPATIONS)
                .map(
                        group ->
                                form.formatted(group.name())
                                        + ": %s, el %s de todas."
                                                .formatted(
                                                        Figures.of(group.of(PARTICIPATIONS)),
                                                        Figures.share(
                                                                group.of(PARTICIPATIONS),
                                                                figures.total()
                                                                        .of(PARTICIPATIONS))))
                .toList();
    }

    static String parts(String ofWhat, Groups groups) {
        return "Barras con las participaciones %s, certificadas y sin certificar. %s."
                .formatted(
                        ofWhat,
                        groups.groups().stream()
                                .map(Sayings::parts)
                                .collect(Collectors.joining("; ")));
    }

    private static String parts(Groups.Group group) {
        return "%s: %s, de ellas %s sin certificar"
                .formatted(
                        group.name(),
                        Figures.of(group.of(PARTICIPATIONS)),
                        Figures.of(group.of(PENDING)));
    }

    static String bars(String what, Groups groups, Measure measure) {
        return "Barras. %s. %s.".formatted(what, amounts(groups, measure));
    }

    static String map(Groups groups) {
        return "Mapa de nueve casillas, una por provincia, cada una en su sitio y más oscura cuantas"
                + " más participaciones. "
                + amounts(groups, PARTICIPATIONS)
                + ".";
    }

    private static String amounts(Groups groups, Measure measure) {
        return groups.groups().stream()
                .map(group -> group.name() + ": " + Figures.of(group.of(measure)))
                .collect(Collectors.joining("; "));
    }
}
