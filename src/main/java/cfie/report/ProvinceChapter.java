package cfie.report;

import static cfie.domain.figures.Measure.PARTICIPATIONS;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.YearFigures;
import cfie.report.Chapter.Chart;
import cfie.value.Province;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The nine provinces, each where its schools are. */
final class ProvinceChapter {
    private ProvinceChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.PROVINCE);
        Groups groups =
                Groups.of(
                                List.of(Province.values()),
                                Province::title,
                                province -> tallies.of(province.title()))
                        .by(PARTICIPATIONS);
        return new Chapter(
                "provincias",
                "Por provincia",
                Sayings.largest(groups, "La provincia con más participación es %s", figures),
                List.of(
                        new Chart(
                                "Participaciones en cada provincia",
                                Sayings.map(groups),
                                new ProvinceMap(participations(tallies))::drawn),
                        groups.creditsChart("de cada provincia", Bars.Way.LYING)),
                groups.twin(
                        "El curso por provincia del centro educativo.",
                        "Provincia",
                        List.of(tallies.total())));
    }

    private static Map<Province, BigDecimal> participations(Tallies tallies) {
        Map<Province, BigDecimal> amounts = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            amounts.put(province, tallies.of(province.title()).of(PARTICIPATIONS));
        }
        return amounts;
    }
}
