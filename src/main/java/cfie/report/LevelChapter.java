package cfie.report;

import static cfie.domain.figures.Measure.PARTICIPATIONS;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Level;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.YearFigures;
import java.util.List;
import java.util.stream.Stream;

/** What the schools that take part teach. */
final class LevelChapter {
    private static final String SOURCE =
            "El nivel es el que dice la denominación del centro en la lista oficial: un CEIP es de"
                    + " Infantil y Primaria; un IES, de Secundaria.";

    private LevelChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.LEVEL);
        List<Level> met =
                Stream.of(Level.values())
                        .filter(level -> tallies.groups().containsKey(level.word()))
                        .toList();
        Groups groups =
                Groups.of(met, Names::of, level -> tallies.of(level.word())).by(PARTICIPATIONS);
        return new Chapter(
                "niveles",
                "Por nivel educativo",
                List.of(SOURCE),
                List.of(groups.participationsChart("de cada nivel", Bars.Way.LYING)),
                groups.twin("El curso por nivel.", "Nivel", List.of(tallies.total())));
    }
}
