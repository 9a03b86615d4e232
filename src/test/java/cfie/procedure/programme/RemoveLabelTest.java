package cfie.procedure.programme;

import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.QualityLabel;
import cfie.testkit.ALabel;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was applied for by mistake goes, the last first, and nothing on which another stands. */
final class RemoveLabelTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aProjectOfAna() {
        office.with(aSchool()).with(aTeacher()).with(aProject());
    }

    private List<Reason> remove(LabelLevel level) {
        List<Reason> told = new ArrayList<>();
        office.register()
                .write(
                        any -> told.isEmpty(),
                        () ->
                                new RemoveLabel(office.register())
                                        .run(
                                                new RecordLabel.Sought(
                                                        new ProjectCode("P1"), Given.NIF, level),
                                                refused -> told.add(refused.reason())));
        return told;
    }

    private void assertHeld(ALabel... labels) {
        List<QualityLabel> held = office.register().qualityLabels().of(Given.NIF);
        assertEquals(Arrays.stream(labels).map(ALabel::label).toList(), held);
    }

    @Test
    void theLastApplicationGoesFirst() {
        office.with(aLabel().refused(), aLabel().again().awarded());
        assertEquals(List.of(), remove(LabelLevel.NATIONAL));
        assertHeld(aLabel().refused());
        assertEquals(List.of(), remove(LabelLevel.NATIONAL));
        assertHeld();
        assertEquals(
                Reason.LABEL_UNKNOWN,
                assertThrows(Refusal.class, () -> remove(LabelLevel.NATIONAL)).reason());
    }

    @Test
    void theNationalOneStaysWhileAEuropeanOneStandsOnIt() {
        ALabel european = aLabel().of(LabelLevel.EUROPEAN).ofItself().awarded();
        office.with(aLabel().awarded(), european);
        assertEquals(List.of(Reason.LABEL_EUROPEAN_STANDS), remove(LabelLevel.NATIONAL));
        assertHeld(aLabel().awarded(), european);
        assertEquals(List.of(), remove(LabelLevel.EUROPEAN));
        assertEquals(List.of(), remove(LabelLevel.NATIONAL));
        assertHeld();
    }

    @Test
    void aEuropeanOneThatWasRefusedStandsOnNothing() {
        office.with(aLabel().awarded(), aLabel().of(LabelLevel.EUROPEAN).refused());
        assertEquals(List.of(), remove(LabelLevel.NATIONAL));
    }
}
