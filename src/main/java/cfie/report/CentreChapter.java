package cfie.report;

import static cfie.domain.figures.Measure.CREDITS;
import static cfie.domain.figures.Measure.PARTICIPATIONS;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.YearFigures;
import cfie.report.Chapter.Chart;
import cfie.value.Cfie;
import java.util.List;
import java.util.stream.Stream;

/** The thirteen centres, those without any participation too. */
final class CentreChapter {
    private CentreChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.CFIE);
        Groups groups =
                new Groups(Stream.of(Cfie.values()).map(cfie -> group(cfie, tallies)).toList())
                        .by(PARTICIPATIONS);
        return new Chapter(
                "cfie",
                "Por CFIE",
                Sayings.largest(groups, "El CFIE con más participación es el de %s", figures),
                List.of(
                        new Chart(
                                "Participaciones",
                                Sayings.parts("de cada CFIE", groups),
                                groups.participations(Bars.Way.LYING)::drawn),
                        new Chart(
                                "Créditos certificados",
                                Sayings.bars("Créditos que certificó cada CFIE", groups, CREDITS),
                                groups.of(CREDITS, Bars.Way.LYING)::drawn)),
                groups.twin(
                        "El curso por CFIE: participa quien es de un centro de su ámbito; los"
                                + " certificados y créditos son los que cada CFIE expidió.",
                        "CFIE",
                        List.of(tallies.total())));
    }

    private static Groups.Group group(Cfie cfie, Tallies tallies) {
        return new Groups.Group(cfie.seat(), tallies.of(cfie.slug()));
    }
}
