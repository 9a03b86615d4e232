package cfie.report;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Measure;
import cfie.domain.figures.Tally;
import cfie.domain.figures.YearFigures;
import cfie.value.AcademicYear;
import cfie.value.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a report says, on a screen and on paper alike; of nobody in particular. */
record Report(
        String body,
        String title,
        String year,
        String day,
        List<KeyFigure> figures,
        List<Chapter> chapters,
        List<String> notes) {
    private static final List<Measure> KEY =
            List.of(
                    Measure.TEACHERS,
                    Measure.SCHOOLS,
                    Measure.PROJECTS,
                    Measure.PARTICIPATIONS,
                    Measure.CERTIFICATES,
                    Measure.CREDITS);
    private static final List<String> NOTES =
            List.of(
                    "Cada docente, cada centro y cada certificado cuenta una vez en cada grupo y una"
                            + " vez en el total, así que un total puede ser menor que la suma de sus"
                            + " grupos.",
                    "Una participación es un docente en un proyecto. Está certificada cuando sus"
                            + " créditos constan en un certificado que vale.",
                    "Un crédito equivale a diez horas. Los créditos revocados no cuentan.",
                    "Este informe no nombra a nadie.");

    static Report of(YearFigures figures) {
        YearFigures.Scope scope = figures.scope();
        return new Report(
                scope.cfie().map(cfie -> cfie.title()).orElse("CFIE de Castilla y León"),
                "El reconocimiento eTwinning, en cifras",
                "Curso académico " + scope.year().text(),
                "Datos del registro a " + Days.inWords(scope.asOf()),
                keyFigures(figures),
                chapters(figures),
                notes(figures));
    }

    /** The same words as a name of the whole. */
    String name() {
        return "%s. %s. %s".formatted(title, body, year);
    }

    private static List<Chapter> chapters(YearFigures figures) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(FunnelChapter.of(figures));
        for (Grouping by : figures.groupings()) {
            chapters.add(chapter(by, figures));
        }
        if (ProgrammeChapter.hasSome(figures)) {
            chapters.add(ProgrammeChapter.of(figures));
        }
        if (YearsChapter.hasSome(figures)) {
            chapters.add(YearsChapter.of(figures));
        }
        return chapters;
    }

    /** Where there is nothing to show, that is said instead. */
    private static List<String> notes(YearFigures figures) {
        List<String> notes = new ArrayList<>(NOTES);
        if (!ProgrammeChapter.hasSome(figures)) {
            notes.add("No constan sellos de calidad ni acciones Erasmus+.");
        }
        if (!YearsChapter.hasSome(figures)) {
            notes.add("Es el primer curso que consta en el registro: no hay con cuál compararlo.");
        }
        return notes;
    }

    private static Chapter chapter(Grouping by, YearFigures figures) {
        return switch (by) {
            case CFIE -> CentreChapter.of(figures);
            case PROVINCE -> ProvinceChapter.of(figures);
            case LEVEL -> LevelChapter.of(figures);
            case COUNTRY -> CountryChapter.of(figures);
            case KIND, DURATION -> throw new IllegalArgumentException(by.word());
        };
    }

    private static List<KeyFigure> keyFigures(YearFigures figures) {
        Optional<AcademicYear> before =
                Optional.of(figures.years().headMap(figures.scope().year()))
                        .filter(years -> !years.isEmpty())
                        .map(years -> years.lastKey());
        return KEY.stream()
                .map(
                        measure ->
                                new KeyFigure(
                                        Names.of(measure),
                                        Figures.of(figures.total().of(measure)),
                                        before.map(
                                                year ->
                                                        beside(
                                                                year,
                                                                figures.years().get(year),
                                                                measure))))
                .toList();
    }

    private static String beside(AcademicYear year, Tally tally, Measure measure) {
        return "%s: %s".formatted(year.text(), Figures.of(tally.of(measure)));
    }
}
