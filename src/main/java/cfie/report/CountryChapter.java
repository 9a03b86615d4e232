package cfie.report;

import static cfie.domain.figures.Measure.PROJECTS;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.YearFigures;
import cfie.report.Chapter.Chart;
import java.util.List;

/** The countries of the partners; a project counts in each of its own. */
final class CountryChapter {
    private static final int SHOWN = 12;

    private CountryChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.COUNTRY);
        Groups groups =
                new Groups(
                                tallies.groups().entrySet().stream()
                                        .map(
                                                one ->
                                                        new Groups.Group(
                                                                name(one.getKey()), one.getValue()))
                                        .toList())
                        .by(PROJECTS);
        Groups shown = groups.first(SHOWN);
        return new Chapter(
                "paises",
                "Con quién se trabaja",
                List.of(
                        "Un proyecto con socios de varios países cuenta en cada uno, así que las"
                                + " filas suman más que el total."),
                List.of(
                        new Chart(
                                groups.equals(shown)
                                        ? "Proyectos con socios de cada país"
                                        : "Los doce países con más proyectos",
                                Sayings.bars("Proyectos con socios de cada país", shown, PROJECTS),
                                shown.of(PROJECTS, Bars.Way.LYING)::drawn)),
                groups.twin("El curso por país de los socios.", "País", List.of(tallies.total())));
    }

    private static String name(String code) {
        return code.equals(Tallies.UNKNOWN) ? "Sin socio registrado" : Names.country(code);
    }
}
