package cfie.sheet.list;

import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.issued.Acta;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The CSV beside an acta: everyone judged, with the reasons. */
final class ActaSheetTest {
    @Test
    void anActaIsWrittenLineByLineWithEveryUnmetKey() {
        Acta acta =
                new Acta(
                        new Acta.Key(Given.YEAR, Cfie.ZAMORA, 3),
                        Given.TODAY,
                        Given.anIssuer(Cfie.ZAMORA),
                        List.of(
                                line("2.5", Outcome.CERTIFIED),
                                line("0", Outcome.PENDING),
                                line(
                                        "0",
                                        Outcome.NOT_ELIGIBLE,
                                        Requirement.PROJECT_CONSENTED,
                                        Requirement.EVALUATED_POSITIVELY)),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(
                """
                year,cfie,project,school,nif,name,proposed,granted,outcome,reasons
                2025/2026,zamora,P1,49000001,12345678Z,Ana García López,4,2.5,CERTIFIED,
                2025/2026,zamora,P1,49000001,12345678Z,Ana García López,4,0,PENDING,CERTIFICATE_REVOKED
                2025/2026,zamora,P1,49000001,12345678Z,Ana García López,4,0,NOT_ELIGIBLE,\
                PROJECT_CONSENTED|EVALUATED_POSITIVELY
                """,
                new String(ActaSheet.bytes(acta), StandardCharsets.UTF_8));
    }

    private static Acta.Line line(String granted, Outcome outcome, Requirement... unmet) {
        return new Acta.Line(
                new ProjectCode("P1"),
                Given.SCHOOL,
                aTeacher().teacher(),
                Credits.of("4"),
                Credits.of(granted),
                outcome,
                List.of(unmet),
                outcome == Outcome.CERTIFIED
                        ? Optional.of(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1))
                        : Optional.empty(),
                Credits.NONE,
                List.of());
    }
}
