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
    private static final String COUNTED =
            "Un proyecto con socios de varios países cuenta en cada uno, así que las filas pueden sumar"
                    + " más que el total.";

    private CountryChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.COUNTRY);
        List<String> codes = List.copyOf(tallies.groups().keySet());
        Groups groups = Groups.of(codes, CountryChapter::name, tallies::of).by(PROJECTS);
        return new Chapter(
                "paises",
                "Con quién se trabaja",
                List.of(COUNTED),
                List.of(chart(groups.first(SHOWN), codes.size() > SHOWN)),
                groups.twin("El curso por país de los socios.", "País", List.of(tallies.total())));
    }

    private static Chart chart(Groups shown, boolean isPart) {
        return new Chart(
                isPart ? "Los doce países con más proyectos" : "Proyectos con socios de cada país",
                Sayings.bars("Proyectos con socios de cada país", shown, PROJECTS),
                shown.of(PROJECTS, Bars.Way.LYING)::drawn);
    }

    private static String name(String code) {
        return code.equals(Tallies.UNKNOWN) ? "Sin socio registrado" : Names.country(code);
    }
}
