package cfie.procedure.intake;

import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.external;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ExternalCredits;
import cfie.procedure.Mode;
import cfie.sheet.ExternalCreditsSheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Credits from elsewhere are of a known teacher, and counted once however they are spelt. */
final class ExternalCreditsGateTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void ana() {
        office.with(aSchool()).with(aTeacher());
    }

    private Taking<ExternalCredits.Key, ExternalCredits> taking(
            Mode mode, ExternalCredits... said) {
        return Taking.of(
                office,
                new Kinds(office.register())::externalCredits,
                mode,
                new ExternalCreditsSheet(),
                said);
    }

    private Taking<ExternalCredits.Key, ExternalCredits> taking(ExternalCredits... said) {
        return taking(Mode.INSERT, said);
    }

    @Test
    void twoBodiesCertifyAndASecondTellingChangesNothing() {
        ExternalCredits[] said = {external("0.5", "INTEF"), external("12", "Universidad")};
        assertEquals(new Totals(2, 2, 0, 0, 0, 0), taking(said).totals());
        assertEquals(new Totals(2, 0, 0, 2, 0, 0), taking(said).totals());
    }

    @Test
    void aTeacherWhomNobodyKnowsIsRefused() {
        assertEquals(
                List.of("nif:TEACHER_UNKNOWN"),
                taking(external(Given.nif(7), "1", "INTEF")).told());
    }

    @Test
    void anotherAmountNeedsAModeThatAllowsIt() {
        taking(external("1", "INTEF"));
        assertEquals(List.of("credits:ALREADY_DIFFERENT"), taking(external("2", "INTEF")).told());
        assertEquals(
                new Totals(1, 0, 1, 0, 0, 0), taking(Mode.UPDATE, external("2", "INTEF")).totals());
    }

    @Test
    void oneBodyIsSpeltInOneWay() {
        taking(external("1", "Área de Formación"));
        assertEquals(
                List.of("body:EXTERNAL_CREDITS_ALIKE"),
                taking(external("1", "area de  formación")).told());
        assertEquals(
                List.of("body:EXTERNAL_CREDITS_ALIKE"),
                taking(external("1", "INTEF"), external("1", "Intef")).told());
    }
}
