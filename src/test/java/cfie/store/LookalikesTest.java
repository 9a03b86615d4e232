package cfie.store;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.AnOffice;
import cfie.testkit.OnBothEngines;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes one sign of a key is told which one they may have meant. */
@OnBothEngines
final class LookalikesTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void someThings() {
        office.with(aSchool().withCode("24017892").named("IES Uno"))
                .with(aSchool())
                .with(aTeacher())
                .withBare(aProject().withCode("R_OS-1").titled("Ríos"));
    }

    private List<String> near(Refusal.Reason reason, Object key) {
        return office.register().lookalikes().of(new Refusal(reason, key)).keys();
    }

    @ParameterizedTest
    @CsvSource({"24017893", "24107892", "42017892", "24017829"})
    void aSchoolOfAlmostThatCode(String typed) {
        assertEquals(
                List.of("24017892 (IES Uno)"),
                near(Refusal.Reason.SCHOOL_UNKNOWN, new SchoolCode(typed)));
    }

    @ParameterizedTest
    @CsvSource({"R_OS1", "R_OS-12", "R_SO-1", "R_OS-2", "_OS-1", "RxOS-1"})
    void aProjectOfAlmostThatCode(String typed) {
        assertEquals(
                List.of("R_OS-1 (Ríos)"),
                near(Refusal.Reason.PROJECT_UNKNOWN, new ProjectCode(typed)));
    }

    @ParameterizedTest
    @CsvSource({"XXXX-1", "R-OS_1", "RIOS"})
    void nothingThatDiffersInMore(String typed) {
        assertEquals(List.of(), near(Refusal.Reason.PROJECT_UNKNOWN, new ProjectCode(typed)));
    }

    private List<String> named(String typed) {
        return found(Flaw.NIF_FORM, typed).keys();
    }

    private Lookalikes.Found found(Flaw flaw, String typed) {
        return office.register().lookalikes().of(new InvalidValue(flaw, typed));
    }

    @Test
    void aTeacherWhoseNameWasTypedInThePlaceOfANif() {
        String one = aTeacher().nif() + " (Ana García López)";
        assertEquals(List.of(one), named("GARCIA"));
        assertEquals(List.of(one), named("López, Ana"));
        assertEquals(List.of(), named("Nadie"));
        assertEquals(List.of(), named("arcía"));
        assertEquals(List.of(), named("¿?"));
    }

    @Test
    void aSchoolWhoseNameWasTypedInThePlaceOfItsCode() {
        assertEquals(List.of("49000001 (IES RÍO EJEMPLO, ZAMORA)"), called("ies río Ejemplo"));
        assertEquals(called("ies río Ejemplo"), called("Ejemplo Zamora"));
        assertEquals(List.of(), called("CEIP Ejemplo"));
        for (int at = 1; at <= 4; at++) {
            office.with(aSchool().withCode("2402000" + at).named("San " + at));
        }
        assertEquals("24020001 (IES San 1, ZAMORA)", called("san").get(0));
        assertEquals(3, called("san").size());
        assertEquals(
                Optional.of(new Lookalikes.More("school", "san")),
                found(Flaw.SCHOOL_CODE, "¡San!").more());
        assertEquals(Optional.empty(), found(Flaw.SCHOOL_CODE, "ejemplo").more());
    }

    private List<String> called(String typed) {
        return found(Flaw.SCHOOL_CODE, typed).keys();
    }

    @Test
    void ofManyTeachersSomeAndThatThereAreMore() {
        for (int at = 1; at <= 4; at++) {
            office.with(aTeacher().withNif(Nif.ofNumber(at)).named("Eva", "Sanz"));
        }
        List<String> found = named("sanz");
        assertEquals(3, found.size());
        assertEquals("00000001R (Eva Sanz)", found.get(0));
        assertEquals(
                Optional.of(new Lookalikes.More("teacher", "sanz eva")),
                found(Flaw.NIF_FORM, "Sanz, Eva").more());
    }

    @Test
    void nothingForWhatIsNoKey() {
        assertEquals(List.of(), near(Refusal.Reason.AWARD_UNKNOWN, 7));
    }

    @Test
    void threeAtTheMost() {
        for (int at = 1; at <= 5; at++) {
            office.with(aSchool().withCode("2402000" + at).named("IES " + at));
        }
        assertEquals(
                List.of("24020001 (IES 1)", "24020002 (IES 2)", "24020003 (IES 3)"),
                near(Refusal.Reason.SCHOOL_UNKNOWN, new SchoolCode("24020009")));
    }
}
