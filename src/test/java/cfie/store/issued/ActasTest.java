package cfie.store.issued;

import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.issued.Acta;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Actas as rows: every version stays. */
@OnBothEngines
final class ActasTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private static Acta acta(AcademicYear year, Cfie cfie, int version, Acta.Line... lines) {
        return new Acta(
                new Acta.Key(year, cfie, version),
                Given.TODAY.plusDays(version),
                Given.anIssuer(cfie),
                List.of(lines),
                Optional.of(Given.TODAY).filter(any -> version > 1),
                Optional.of("0123456789abcdef".repeat(4)).filter(any -> version > 1));
    }

    private static Acta.Line line(Outcome outcome, Requirement... unmet) {
        return new Acta.Line(
                new ProjectCode("P1"),
                Given.SCHOOL,
                aTeacher().named("Étienne", "Łuczak").teacher(),
                Credits.of("4"),
                Credits.of(outcome == Outcome.CERTIFIED ? "2.5" : "0"),
                outcome,
                List.of(unmet),
                Optional.of(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 3))
                        .filter(any -> outcome == Outcome.CERTIFIED),
                Credits.NONE,
                List.of());
    }

    private void keep(Acta... actas) {
        office.keep(() -> List.of(actas).forEach(office.register().actas()::add));
    }

    @Test
    void everyVersionComesBackAsItWasAndTheLastIsTheNewest() {
        Acta first = acta(Given.YEAR, Cfie.ZAMORA, 1);
        Acta second =
                acta(
                        Given.YEAR,
                        Cfie.ZAMORA,
                        2,
                        line(Outcome.CERTIFIED),
                        line(Outcome.NOT_ELIGIBLE, Requirement.values()),
                        line(Outcome.AT_CAP));
        keep(first, second);
        office.reopen();
        assertEquals(
                List.of(first, second),
                office.register().actas().all(Given.YEAR, Cfie.ZAMORA).toList());
        assertEquals(second, office.acta(Cfie.ZAMORA));
        assertEquals(Optional.empty(), office.register().actas().last(Given.YEAR, Cfie.SORIA));
    }

    @Test
    void theNewestOfEachYearAndCentreAreToldInOrder() {
        AcademicYear before = new AcademicYear(2024);
        keep(
                acta(Given.YEAR, Cfie.ZAMORA, 1),
                acta(Given.YEAR, Cfie.ZAMORA, 2),
                acta(Given.YEAR, Cfie.BENAVENTE, 1),
                acta(before, Cfie.ZAMORA, 1));
        var actas = office.register().actas();
        Acta.Key benavente = new Acta.Key(Given.YEAR, Cfie.BENAVENTE, 1);
        Acta.Key zamora = new Acta.Key(Given.YEAR, Cfie.ZAMORA, 2);
        assertEquals(
                List.of(new Acta.Key(before, Cfie.ZAMORA, 1), benavente, zamora),
                actas.newest(Selection.ALL));
        assertEquals(
                List.of(benavente, zamora),
                actas.newest(Selection.of(Given.YEAR, Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(zamora),
                actas.newest(Selection.of(Given.YEAR, Optional.of(Cfie.ZAMORA), Optional.empty())));
    }

    @Test
    void itsFilesLieByYearAndCentreWhateverDigitsTheMachineHas() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals(
                    "2025-2026/zamora/acta-2025-2026-zamora-12",
                    new Acta.Key(Given.YEAR, Cfie.ZAMORA, 12).file());
        } finally {
            Locale.setDefault(before);
        }
    }
}
