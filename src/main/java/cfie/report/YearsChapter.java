package cfie.report;

import cfie.domain.figures.YearFigures;
import cfie.value.AcademicYear;
import java.util.List;

/** The year beside those before. */
final class YearsChapter {
    private YearsChapter() {}

    /** Whether there is another year to compare it with. */
    static boolean hasSome(YearFigures figures) {
        return figures.years().size() > 1;
    }

    static Chapter of(YearFigures figures) {
        List<AcademicYear> years = List.copyOf(figures.years().keySet());
        Groups groups = Groups.of(years, AcademicYear::text, figures.years()::get);
        return new Chapter(
                "cursos",
                "Curso a curso",
                List.of(),
                List.of(
                        groups.participationsChart("de cada curso", Bars.Way.STANDING),
                        groups.creditsChart("de cada curso", Bars.Way.STANDING)),
                groups.twin(
                        "Los últimos cursos que constan en el registro, como están hoy.",
                        "Curso",
                        List.of()));
    }
}
