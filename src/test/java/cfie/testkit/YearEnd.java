package cfie.testkit;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.util.List;

/** Who there is at the end of a year in these tests, and how what came of it is told. */
public final class YearEnd {
    public static final String BENAVENTE = "49000002";
    public static final Nif EVA = Given.nif(1);
    public static final Nif INES = Given.nif(2);

    private YearEnd() {}

    public static void twoSchoolsOfTwoCentres(AnOffice office) {
        office.with(aSchool(), aSchool().withCode(BENAVENTE).servedBy(Cfie.BENAVENTE));
    }

    /** Ana at both schools, with three credits in Zamora and then two in Benavente. */
    public static void anaAtBothCentres(AnOffice office) {
        office.with(aTeacher(), aTeacher().at(BENAVENTE))
                .with(aProject(), aProject().withCode("P2").at(BENAVENTE))
                .with(
                        anEvaluation().giving("3").on(day("2026-06-01")),
                        anEvaluation().of("P2").giving("2").on(day("2026-06-02")));
    }

    /** Each certificate as {@code number name [project=credits]}. */
    public static List<String> issued(AnOffice office) {
        return office.certificates().stream().map(YearEnd::told).toList();
    }

    private static String told(Certificate one) {
        return one.number()
                + " "
                + one.teacher().name().givenName()
                + " "
                + one.items().stream().map(item -> item.project() + "=" + item.credits()).toList();
    }

    /** Each line of Zamora's acta as {@code name project proposed→granted OUTCOME [unmet]}. */
    public static List<String> actaLines(AnOffice office) {
        return office.acta(Cfie.ZAMORA).lines().stream().map(YearEnd::told).toList();
    }

    private static String told(Acta.Line line) {
        return "%s %s %s→%s %s %s"
                .formatted(
                        line.teacher().name().givenName(),
                        line.project(),
                        line.proposed(),
                        line.granted(),
                        line.outcome(),
                        line.unmet());
    }
}
