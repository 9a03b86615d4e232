package cfie.report;

import cfie.domain.figures.Measure;
import cfie.domain.figures.Tally;
import cfie.domain.figures.YearFigures;
import cfie.report.Bars.Bar;
import cfie.report.Chapter.Chart;
import cfie.value.AcademicYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What there is around the credits, and has no part in them: labels and Erasmus+. */
final class ProgrammeChapter {
    private static final List<Measure> TOLD =
            Arrays.stream(Measure.values()).filter(Measure::isOfProgramme).toList();
    private static final List<Bars.Part> PARTS =
            List.of(new Bars.Part("Este curso", Tint.CERTIFIED));

    private ProgrammeChapter() {}

    /** Whether there is any of it, in this year or in those before. */
    static boolean hasSome(YearFigures figures) {
        return figures.years().values().stream()
                .anyMatch(year -> TOLD.stream().anyMatch(one -> year.of(one).signum() > 0));
    }

    static Chapter of(YearFigures figures) {
        return new Chapter(
                "programa",
                "Sellos de calidad y Erasmus+",
                List.of(
                        "Lo de los proyectos del curso, se haya sabido cuando se haya sabido. Nada de"
                                + " esto da ni quita créditos."),
                List.of(
                        new Chart(
                                "Sellos, acciones y movilidades",
                                said(figures.total()),
                                bars(figures.total())::drawn)),
                twin(figures));
    }

    private static String said(Tally year) {
        return TOLD.stream()
                .map(measure -> Names.of(measure) + ": " + Figures.of(year.of(measure)))
                .collect(Collectors.joining("; ", "Barras. ", "."));
    }

    private static Bars bars(Tally year) {
        return new Bars(
                PARTS, TOLD.stream().map(one -> bar(one, year.of(one))).toList(), Bars.Way.LYING);
    }

    private static Bar bar(Measure measure, BigDecimal amount) {
        return new Bar(Names.of(measure), List.of(amount), Figures.of(amount));
    }

    /** A row for each, a column for each year. */
    private static Twin twin(YearFigures figures) {
        List<String> headings = new ArrayList<>(List.of("Qué"));
        figures.years().keySet().stream().map(AcademicYear::text).forEach(headings::add);
        List<List<String>> rows = TOLD.stream().map(one -> row(one, figures)).toList();
        return new Twin("Curso a curso.", headings, rows, false);
    }

    private static List<String> row(Measure measure, YearFigures figures) {
        List<String> cells = new ArrayList<>(List.of(Names.of(measure)));
        figures.years().values().forEach(year -> cells.add(Figures.of(year.of(measure))));
        return cells;
    }
}
