package cfie.report;

import static cfie.domain.figures.Measure.PARTICIPATIONS;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Level;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.YearFigures;
import cfie.report.Chapter.Chart;
import java.util.List;
import java.util.stream.Stream;

/** What the schools that take part teach. */
final class LevelChapter {
    private LevelChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.LEVEL);
        Groups groups =
                new Groups(
                                Stream.of(Level.values())
                                        .filter(one -> tallies.groups().containsKey(one.word()))
                                        .map(one -> group(one, tallies))
                                        .toList())
                        .by(PARTICIPATIONS);
        return new Chapter(
                "niveles",
                "Por nivel educativo",
                List.of(
                        "El nivel es el que dice la denominación del centro en la lista oficial:"
                                + " un CEIP es de Infantil y Primaria; un IES, de Secundaria."),
                List.of(
                        new Chart(
                                "Participaciones",
                                Sayings.parts("de cada nivel", groups),
                                groups.participations(Bars.Way.LYING)::drawn)),
                groups.twin("El curso por nivel.", "Nivel", List.of(tallies.total())));
    }

    private static Groups.Group group(Level level, Tallies tallies) {
        return new Groups.Group(Names.of(level), tallies.of(level.word()));
    }
}
