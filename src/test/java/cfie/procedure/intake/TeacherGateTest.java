package cfie.procedure.intake;

import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Registration;
import cfie.procedure.Mode;
import cfie.sheet.TeacherSheet;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A registration needs a school that exists, and one name for each NIF. */
final class TeacherGateTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode("49000002"));
    }

    private Taking<Registration.Key, Registration> take(Mode mode, ATeacher... teachers) {
        return Taking.of(
                office,
                new Kinds(office.register())::teachers,
                mode,
                new TeacherSheet(Given.TODAY),
                Stream.of(teachers).map(ATeacher::registration).toArray(Registration[]::new));
    }

    private String nameHeld() {
        return office.register().registrations().find(Given.NIF).orElseThrow().name().full();
    }

    @Test
    void aTeacherIsRegisteredAtEachOfHerSchools() {
        var taking = take(Mode.INSERT, aTeacher(), aTeacher().at("49000002"));
        assertEquals(new Totals(2, 2, 0, 0, 0, 0), taking.totals());
    }

    @Test
    void anUnknownSchoolIsRefused() {
        var taking = take(Mode.INSERT, aTeacher().at("49000009"));
        assertEquals(List.of("school:SCHOOL_UNKNOWN"), taking.told());
    }

    @Test
    void anotherNameForANifThatIsRegisteredElsewhereIsRefusedInEveryMode() {
        office.with(aTeacher());
        for (Mode mode : List.of(Mode.INSERT, Mode.UPDATE)) {
            var taking = take(mode, aTeacher().at("49000002").named("Anna", "García", "López"));
            assertEquals(List.of("nif:NAME_DIFFERS"), taking.told());
        }
        assertEquals("Ana García López", nameHeld());
    }

    @Test
    void twoNewRowsThatNameOneNifDifferentlyAreAProblem() {
        var taking =
                take(Mode.INSERT, aTeacher(), aTeacher().at("49000002").named("Anna", "García"));
        assertEquals(List.of("nif:NAME_DIFFERS"), taking.told());
    }

    @Test
    void everyProblemOfARegistrationIsTold() {
        office.with(aTeacher());
        assertEquals(
                List.of("school:SCHOOL_UNKNOWN", "nif:NAME_DIFFERS"),
                take(Mode.INSERT, aTeacher().at("49000009").named("Eva", "Sanz")).told());
    }

    @Test
    void aNameMayBeCorrectedByTheRowThatHoldsIt() {
        office.with(aTeacher());
        var taking = take(Mode.UPDATE, aTeacher().named("Ana María", "García", "López"));
        assertEquals(new Totals(1, 0, 1, 0, 0, 0), taking.totals());
        assertEquals("Ana María García López", nameHeld());
    }

    @Test
    void aNameMayBeCorrectedInAllTheRowsOfItsNif() {
        office.with(aTeacher(), aTeacher().at("49000002"));
        var taking =
                take(
                        Mode.UPDATE,
                        aTeacher().named("Anna", "García", "López"),
                        aTeacher().at("49000002").named("Anna", "García", "López"));
        assertEquals(List.of(), taking.told());
        assertEquals("Anna García López", nameHeld());
    }

    @Test
    void aNameCorrectedInTwoWaysIsAProblem() {
        office.with(aTeacher(), aTeacher().at("49000002"));
        var taking =
                take(
                        Mode.UPDATE,
                        aTeacher().named("Anna", "García", "López"),
                        aTeacher().at("49000002").named("Annie", "García", "López"));
        assertEquals(List.of("nif:NAME_DIFFERS"), taking.told());
    }

    @Test
    void aNameCorrectedInOneRowAndLeftInAnotherIsAProblem() {
        office.with(aTeacher(), aTeacher().at("49000002"));
        var taking =
                take(
                        Mode.UPDATE,
                        aTeacher().named("Anna", "García", "López"),
                        aTeacher().at("49000002"));
        assertEquals(List.of("nif:NAME_DIFFERS"), taking.told());
        assertEquals("Ana García López", nameHeld());
    }
}
