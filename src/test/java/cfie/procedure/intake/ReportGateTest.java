package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ReportType;
import cfie.procedure.Mode;
import cfie.sheet.ReportSheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Taking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A document needs its project, and nothing else. */
final class ReportGateTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void aDocumentIsTakenInAnyOrderAndOnlyOfAKnownProject() {
        office.with(aSchool()).withBare(aProject().carriedBy());
        var taking =
                Taking.of(
                        office,
                        new Kinds(office.register())::reports,
                        Mode.INSERT,
                        new ReportSheet(),
                        aProject().report(ReportType.FINAL),
                        aProject().withCode("P9").report(ReportType.PROJECT));
        assertEquals(new Totals(2, 1, 0, 0, 0, 1), taking.totals());
        assertEquals(List.of("project:PROJECT_UNKNOWN"), taking.told());
    }
}
