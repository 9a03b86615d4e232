package cfie.report;

import static cfie.domain.figures.Measure.PARTICIPATIONS;

import cfie.domain.figures.Grouping;
import cfie.domain.figures.Tallies;
import cfie.domain.figures.YearFigures;
import cfie.value.Cfie;
import java.util.List;

/** The thirteen centres, those without any participation too. */
final class CentreChapter {
    private CentreChapter() {}

    static Chapter of(YearFigures figures) {
        Tallies tallies = figures.by(Grouping.CFIE);
        Groups groups =
                Groups.of(List.of(Cfie.values()), Cfie::seat, cfie -> tallies.of(cfie.slug()))
                        .by(PARTICIPATIONS);
        return new Chapter(
                "cfie",
                "Por CFIE",
                Sayings.largest(groups, "El CFIE con más participación es el de %s", figures),
                List.of(
                        groups.participationsChart("de cada CFIE", Bars.Way.LYING),
                        groups.creditsChart("que certificó cada CFIE", Bars.Way.LYING)),
                groups.twin(
                        "El curso por CFIE: participa quien es de un centro de su ámbito; los"
                                + " certificados y créditos son los que cada CFIE expidió.",
                        "CFIE",
                        List.of(tallies.total())));
    }
}
