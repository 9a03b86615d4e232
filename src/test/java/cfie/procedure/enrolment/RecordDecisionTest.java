package cfie.procedure.enrolment;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Deadline;
import cfie.domain.Decision;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import cfie.testkit.ASchool;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person may settle, and what not. */
final class RecordDecisionTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private static Decision decision(Requirement requirement, String reason) {
        return new Decision(aProject().code(), requirement, reason, "Elena Vega", Given.TODAY);
    }

    private void projectAt(ASchool school) {
        office.with(school).withBare(aProject().carriedBy());
    }

    private Optional<Decision> recorded(Decision decision) {
        office.keep(() -> new RecordDecision(office.register()).run(decision));
        return office.register().decisions().find(decision.project(), decision.requirement());
    }

    private Refusal.Reason refused(Decision decision) {
        return assertThrows(
                        Refusal.class, () -> new RecordDecision(office.register()).run(decision))
                .reason();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER_ABROAD", "DURATION_PLAUSIBLE", "SCHOOL_PUBLICLY_FUNDED"})
    void threeRequirementsMayBeSettledAndSettledAnew(Requirement requirement) {
        projectAt(aSchool().privateAndNobodyKnows());
        Decision first = decision(requirement, "Acordado");
        Decision second = decision(requirement, "Acordado otra vez");
        assertEquals(Optional.of("Acordado"), recorded(first).map(Decision::reason));
        assertEquals(Optional.of("Acordado otra vez"), recorded(second).map(Decision::reason));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNER_ABROAD", "DURATION_PLAUSIBLE", "SCHOOL_PUBLICLY_FUNDED"})
    void noOtherIsAPersonsToSettle(Requirement requirement) {
        projectAt(aSchool());
        assertEquals(
                requirement.document().isPresent()
                        ? Refusal.Reason.DOCUMENT_NOT_LATE
                        : Refusal.Reason.NOT_SETTLED_BY_DECISION,
                refused(decision(requirement, "Acordado")));
    }

    @Test
    void aDocumentIsExcusedThatCameAfterADayThatBlocksAndNotBeforeItIsThere() {
        projectAt(aSchool());
        office.with(
                Given.until("2026-06-14", Deadline.What.FOLLOW_UP, Deadline.Lateness.BLOCKS),
                Given.until("2026-06-14", Deadline.What.PROJECT, Deadline.Lateness.WARNS));
        Decision excuse = decision(Requirement.FOLLOW_UP_SUBMITTED, "Baja médica");
        assertEquals(Refusal.Reason.DOCUMENT_NOT_LATE, refused(excuse));
        office.keep(
                () ->
                        office.register()
                                .reports()
                                .add(
                                        List.of(
                                                aProject().report(ReportType.FOLLOW_UP),
                                                aProject().report(ReportType.PROJECT))));
        assertEquals(Optional.of("2026-06-15"), recorded(excuse).flatMap(Decision::matter));
        assertEquals(
                Refusal.Reason.DOCUMENT_NOT_LATE,
                refused(decision(Requirement.PROJECT_SUBMITTED, "Acordado")));
    }

    @Test
    void whatIsMetAlreadyNeedsNone() {
        projectAt(aSchool());
        RecordDecision record = new RecordDecision(office.register());
        assertFalse(record.isNeeded(decision(Requirement.PARTNER_ABROAD, "Acordado")));
        assertTrue(record.isNeeded(decision(Requirement.SCHOOL_PUBLICLY_FUNDED, "Acordado")));
    }

    @Test
    void fundingThatIsKnownIsNotSettled() {
        projectAt(aSchool().privateAndSubsidised(false));
        assertEquals(
                Refusal.Reason.FUNDING_KNOWN,
                refused(decision(Requirement.SCHOOL_PUBLICLY_FUNDED, "Acordado")));
    }

    @Test
    void anUnknownProjectIsRefused() {
        assertEquals(
                Refusal.Reason.PROJECT_UNKNOWN,
                refused(
                        new Decision(
                                new ProjectCode("P9"),
                                Requirement.PARTNER_ABROAD,
                                "Acordado",
                                "Elena",
                                Given.TODAY)));
    }
}
