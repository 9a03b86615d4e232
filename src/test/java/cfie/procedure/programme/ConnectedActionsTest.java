package cfie.procedure.programme;

import static cfie.testkit.Connected.aLink;
import static cfie.testkit.Connected.aMobility;
import static cfie.testkit.Connected.aTick;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.erasmus.Checklist;
import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.Tick;
import cfie.domain.ledger.Selection;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.sheet.ErasmusLinkSheet;
import cfie.sheet.ErasmusStepSheet;
import cfie.sheet.MobilitySheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import cfie.testkit.YearEnd;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What links, mobilities and ticks need, and what has to go before what. */
final class ConnectedActionsTest {
    private static final ProjectCode P1 = new ProjectCode("P1");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aProjectOfAna() {
        office.with(aSchool()).with(aTeacher()).with(aProject());
    }

    private List<String> told(ErasmusLink... said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::erasmusLinks,
                        Mode.INSERT,
                        new ErasmusLinkSheet(Given.TODAY),
                        said)
                .told();
    }

    private List<String> told(Mobility... said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::mobilities,
                        Mode.INSERT,
                        new MobilitySheet(),
                        said)
                .told();
    }

    private List<String> told(Tick... said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::erasmusSteps,
                        Mode.INSERT,
                        new ErasmusStepSheet(Given.TODAY),
                        said)
                .told();
    }

    private Reason refusal(Supplier<?> work) {
        return assertThrows(Refusal.class, () -> office.register().write(any -> true, work))
                .reason();
    }

    private Unlink unlink() {
        return new Unlink(office.register());
    }

    @Test
    void aLinkNeedsItsProject() {
        assertEquals(List.of(), told(aLink("P1"), aLink("P1", Connected.KA120)));
        assertEquals(List.of("project:PROJECT_UNKNOWN"), told(aLink("P9")));
    }

    @Test
    void aMobilityNeedsALinkThatPaysForItAndTeachersWhomWeKnow() {
        assertEquals(List.of("number:ERASMUS_LINK_UNKNOWN"), told(aMobility("P1")));
        told(aLink("P1"), aLink("P1", Connected.KA120));
        assertEquals(
                List.of("teachers:TEACHER_UNKNOWN"),
                told(aMobility("P1", Given.NIF, Given.nif(3))));
        assertEquals(List.of(), told(aMobility("P1", Given.NIF)));
        Mobility of = aMobility("P1");
        Mobility.Key key = of.key();
        assertEquals(
                List.of("number:ERASMUS_ACCREDITATION"),
                told(
                        new Mobility(
                                new Mobility.Key(
                                        Connected.key("P1", Connected.KA120),
                                        key.kind(),
                                        key.startsOn(),
                                        key.to()),
                                of.endsOn(),
                                of.people())));
    }

    @Test
    void onlyALinkedProjectHasTheChecklist() {
        assertEquals(List.of("project:ERASMUS_NOT_LINKED"), told(aTick("P1", ErasmusStep.DESIGN)));
        assertEquals(List.of("project:PROJECT_UNKNOWN"), told(aTick("P9", ErasmusStep.DESIGN)));
        SurveyConnected survey = new SurveyConnected(office.register(), Given.TODAY);
        assertEquals(
                Reason.ERASMUS_NOT_LINKED,
                assertThrows(Refusal.class, () -> survey.of(P1)).reason());
        told(aLink("P1", Connected.KA120));
        assertEquals(List.of(), told(aTick("P1", ErasmusStep.DESIGN)));
        assertEquals(Checklist.State.DONE, survey.of(P1).state(ErasmusStep.DESIGN));
        assertEquals(List.of(survey.of(P1)), survey.of(Selection.ALL));
    }

    @Test
    void theActionThatIsMeantIsTheOnlyOneThatPays() {
        OnlyLink only = new OnlyLink(office.register());
        assertEquals(
                Reason.ERASMUS_NOT_LINKED, assertThrows(Refusal.class, () -> only.of(P1)).reason());
        told(aLink("P1", Connected.KA120));
        assertEquals(
                Reason.ERASMUS_ACCREDITATION,
                assertThrows(Refusal.class, () -> only.of(P1)).reason());
        told(aLink("P1"));
        assertEquals(Connected.KA121, only.of(P1));
        told(aLink("P1", Connected.number("2025-2-ES01-KA210-SCH-000000001")));
        assertEquals(
                Reason.ERASMUS_LINKS_SEVERAL,
                assertThrows(Refusal.class, () -> only.of(P1)).reason());
    }

    @Test
    void mobilitiesGoBeforeTheirLink() {
        told(aLink("P1"));
        told(aMobility("P1"), aMobility("P1", day("2026-05-04")));
        assertEquals(
                Reason.ERASMUS_MOBILITIES_STAND, refusal(() -> unlink().link(aLink("P1").key())));
        assertEquals(Reason.MOBILITIES_SEVERAL, refusal(() -> unlink().mobility(P1, any -> true)));
        assertEquals(Reason.MOBILITY_UNKNOWN, refusal(() -> unlink().mobility(P1, any -> false)));
        office.keep(() -> unlink().mobility(P1, aMobility("P1")::equals));
        office.keep(() -> unlink().mobility(P1, any -> true));
        office.keep(() -> assertEquals(aLink("P1"), unlink().link(aLink("P1").key())));
        assertEquals(Reason.ERASMUS_LINK_UNKNOWN, refusal(() -> unlink().link(aLink("P1").key())));
    }

    @Test
    void aTickIsTakenOffOnce() {
        Tick tick = aTick("P1", ErasmusStep.STUDENTS);
        told(aLink("P1"));
        told(tick);
        office.keep(() -> assertEquals(tick, unlink().step(tick.key())));
        assertEquals(Reason.STEP_NOT_DONE, refusal(() -> unlink().step(tick.key())));
    }

    /** Source: R19. */
    @Test
    void aConnectedActionGivesNoCredits() {
        office.with(aProject().withCode("P2")).with(anEvaluation().giving("3"));
        told(aLink("P1"), aLink("P2"));
        told(aMobility("P2", Given.NIF));
        told(aTick("P2", ErasmusStep.PUBLICATION));
        office.certify();
        assertEquals(List.of("2025/2026-zamora-0001 Ana [P1=3]"), YearEnd.issued(office));
    }

    @Test
    void theStepsGoBeforeTheLastLink() {
        told(aLink("P1"), aLink("P1", Connected.KA120));
        Tick tick = aTick("P1", ErasmusStep.STUDENTS);
        told(tick);
        office.keep(() -> unlink().link(aLink("P1", Connected.KA120).key()));
        assertEquals(Reason.ERASMUS_STEPS_STAND, refusal(() -> unlink().link(aLink("P1").key())));
        office.keep(() -> unlink().step(tick.key()));
        office.keep(() -> unlink().link(aLink("P1").key()));
    }

    @Test
    void aMobilityIsNotDoubledByTheCaseOfItsTown() {
        told(aLink("P1"));
        Mobility one = aMobility("P1");
        Mobility.Key key = one.key();
        String place = key.to().place();
        Mobility shouted =
                new Mobility(
                        new Mobility.Key(
                                key.link(),
                                key.kind(),
                                key.startsOn(),
                                new Mobility.Destination(
                                        key.to().country(), place.toUpperCase(Locale.ROOT))),
                        one.endsOn(),
                        one.people());
        assertEquals(List.of(), told(one));
        assertEquals(List.of("place:MOBILITY_ALIKE"), told(shouted));
    }
}
