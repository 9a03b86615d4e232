package cfie.report;

import static cfie.domain.figures.Measure.CREDITS;

import cfie.domain.figures.YearFigures;
import cfie.report.Chapter.Chart;
import java.util.ArrayList;
import java.util.List;

/** The year beside those before. */
final class YearsChapter {
    private YearsChapter() {}

    static Chapter of(YearFigures figures) {
        List<Groups.Group> years = new ArrayList<>();
        figures.years().forEach((year, tally) -> years.add(new Groups.Group(year.text(), tally)));
        Groups groups = new Groups(years);
        return new Chapter(
                "cursos",
                "Curso a curso",
                years.size() > 1
                        ? List.of()
                        : List.of("Es el primer curso que consta en el registro."),
                List.of(
                        new Chart(
                                "Participaciones",
                                Sayings.parts("de cada curso", groups),
                                groups.participations(Bars.Way.STANDING)::drawn),
                        new Chart(
                                "Créditos certificados",
                                Sayings.bars("Créditos de cada curso", groups, CREDITS),
                                groups.of(CREDITS, Bars.Way.STANDING)::drawn)),
                groups.twin(
                        "Los últimos cursos que constan en el registro, como están hoy.",
                        "Curso",
                        List.of()));
    }
}
