package cfie.report;

import static cfie.domain.figures.Measure.CREDITS;
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
import java.util.stream.Stream;

/** The nine provinces, each where its schools are. */
final class ProvinceChapter {
    private ProvinceChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.PROVINCE);
        Groups groups =
                new Groups(
                                Stream.of(Province.values())
                                        .map(province -> group(province, tallies))
                                        .toList())
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
                        new Chart(
                                "Créditos certificados",
                                Sayings.bars("Créditos de cada provincia", groups, CREDITS),
                                groups.of(CREDITS, Bars.Way.LYING)::drawn)),
                groups.twin(
                        "El curso por provincia del centro educativo.",
                        "Provincia",
                        List.of(tallies.total())));
    }

    private static Groups.Group group(Province province, Tallies tallies) {
        return new Groups.Group(province.title(), tallies.of(province.title()));
    }

    private static Map<Province, BigDecimal> participations(Tallies tallies) {
        Map<Province, BigDecimal> amounts = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            amounts.put(province, tallies.of(province.title()).of(PARTICIPATIONS));
        }
        return amounts;
    }
}
