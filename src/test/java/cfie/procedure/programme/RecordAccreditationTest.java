package cfie.procedure.programme;

import static cfie.testkit.AnAccreditation.ALL_PAPERS;
import static cfie.testkit.AnAccreditation.KEY;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Kit;
import cfie.domain.programme.Paper;
import cfie.domain.programme.Papers;
import cfie.procedure.Mode;
import cfie.testkit.ACall;
import cfie.testkit.AnAccreditation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import cfie.value.Refusal.Reason;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is recorded of an application, step by step, and what is refused whole. */
@OnBothEngines
final class RecordAccreditationTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    private final List<Reason> refused = new ArrayList<>();

    @BeforeEach
    void aSchoolAndACall() {
        office.with(aSchool());
        office.keep(() -> office.register().schoolCalls().add(List.of(new ACall().call())));
    }

    /** Keeps it unless something speaks against it. */
    private Recorded<Accreditation> keep(
            Mode mode, Function<RecordAccreditation, Recorded<Accreditation>> work) {
        refused.clear();
        var desk = new RecordAccreditation(office.register(), mode, Given.TODAY);
        return office.register().write(any -> refused.isEmpty(), () -> work.apply(desk));
    }

    private Consumer<Refusal> told() {
        return one -> refused.add(one.reason());
    }

    private Recorded<Accreditation> apply(Mode mode, Papers papers) {
        return keep(mode, desk -> desk.apply(KEY, Optional.of(day("2026-01-20")), papers, told()));
    }

    private Recorded<Accreditation> submit(Mode mode, String on) {
        return keep(mode, desk -> desk.submit(KEY, Optional.of(day(on)), told()));
    }

    private Recorded<Accreditation> decide(Mode mode, boolean isAward, String on, Kit... kit) {
        var said =
                new RecordAccreditation.Decided(
                        Optional.of(on).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                        Optional.empty(),
                        Optional.of("Ñandú").filter(any -> !isAward),
                        List.of(kit));
        return keep(mode, desk -> desk.decide(KEY, isAward, said, told()));
    }

    private Accreditation held() {
        return office.register().accreditations().find(KEY).orElseThrow();
    }

    @Test
    void documentsComeOneByOneAndOnesThatDifferOnlyWhereAsked() {
        apply(Mode.INSERT, Papers.NONE);
        apply(Mode.INSERT, AnAccreditation.papersBut(Paper.MODEL));
        assertEquals(AnAccreditation.papersBut(Paper.MODEL), held().papers());
        apply(Mode.INSERT, ALL_PAPERS);
        assertEquals(ALL_PAPERS, held().papers());
        assertEquals(true, apply(Mode.INSERT, Papers.NONE).isUnchanged());
        Papers other = new Papers(Map.of(Paper.MODEL, ALL_PAPERS.find(Paper.POLICY).orElseThrow()));
        apply(Mode.INSERT, other);
        assertEquals(List.of(Reason.ALREADY_DIFFERENT), refused);
        assertEquals(ALL_PAPERS, held().papers());
        apply(Mode.UPDATE, other);
        assertEquals(other.or(ALL_PAPERS), held().papers());
    }

    @Test
    void everyDocumentThatLacksIsToldAndTheDayToo() {
        apply(Mode.INSERT, Papers.NONE);
        submit(Mode.INSERT, "2026-04-01");
        List<Reason> all =
                new ArrayList<>(
                        Collections.nCopies(Paper.values().length, Reason.APPLICATION_LACKS));
        all.add(Reason.APPLICATION_LATE);
        assertEquals(all, refused);
        assertEquals(Accreditation.Stage.OPEN, held().stage());
        apply(Mode.INSERT, AnAccreditation.papersBut(Paper.DECLARATION));
        submit(Mode.INSERT, "2026-03-31");
        assertEquals(List.of(Reason.APPLICATION_LACKS), refused);
    }

    @Test
    void oneSubmitsFromTheFirstDayOfTheCallToTheLast() {
        apply(Mode.INSERT, ALL_PAPERS);
        submit(Mode.INSERT, "2025-11-30");
        assertEquals(List.of(Reason.APPLICATION_LATE), refused);
        submit(Mode.INSERT, "2026-04-01");
        assertEquals(List.of(Reason.APPLICATION_LATE), refused);
        submit(Mode.INSERT, "2026-03-31");
        assertEquals(List.of(), refused);
        opened("2025-12-01");
        submit(Mode.UPDATE, "2025-12-01");
        assertEquals(List.of(), refused);
        assertEquals(Optional.of(day("2025-12-01")), held().submittedOn());
        assertEquals(true, submit(Mode.INSERT, "2025-12-01").isUnchanged());
    }

    private void opened(String on) {
        keep(Mode.UPDATE, desk -> desk.apply(KEY, Optional.of(day(on)), Papers.NONE, told()));
    }

    @Test
    void eachStepIsOnTheDayOfTheOneBeforeOrLater() {
        apply(Mode.INSERT, ALL_PAPERS);
        submit(Mode.INSERT, "2026-01-19");
        assertEquals(List.of(Reason.APPLICATION_SUBMITTED_BEFORE), refused);
        assertEquals(Accreditation.Stage.OPEN, held().stage());
        submit(Mode.INSERT, "2026-01-20");
        assertEquals(List.of(), refused);
        opened("2026-01-21");
        assertEquals(List.of(Reason.APPLICATION_SUBMITTED_BEFORE), refused);
        decide(Mode.INSERT, true, "2026-01-19");
        assertEquals(List.of(Reason.APPLICATION_DECIDED_BEFORE), refused);
        decide(Mode.INSERT, true, "2026-01-20");
        assertEquals(List.of(), refused);
        submit(Mode.UPDATE, "2026-01-21");
        assertEquals(List.of(Reason.APPLICATION_DECIDED_BEFORE), refused);
        assertEquals(Optional.of(day("2026-01-20")), held().submittedOn());
    }

    @Test
    void whatWasNotAppliedForOrSubmittedIsNotDecided() {
        assertEquals(
                Reason.APPLICATION_UNKNOWN,
                assertThrows(Refusal.class, () -> submit(Mode.INSERT, "2026-01-20")).reason());
        apply(Mode.INSERT, ALL_PAPERS);
        assertEquals(
                Reason.APPLICATION_NOT_SUBMITTED,
                assertThrows(Refusal.class, () -> decide(Mode.INSERT, true, "2026-04-20"))
                        .reason());
        var nobody = new Accreditation.Key(new SchoolCode("49000009"), Given.YEAR);
        assertEquals(
                Reason.SCHOOL_UNKNOWN,
                assertThrows(
                                Refusal.class,
                                () ->
                                        keep(
                                                Mode.INSERT,
                                                desk ->
                                                        desk.apply(
                                                                nobody,
                                                                Optional.empty(),
                                                                Papers.NONE,
                                                                told())))
                        .reason());
    }

    @Test
    void aLabelLastsForTheYearsThatItsCallSaysAndLaterCallsChangeNothing() {
        apply(Mode.INSERT, ALL_PAPERS);
        submit(Mode.INSERT, "2026-02-16");
        decide(Mode.INSERT, true, "2026-04-20", Kit.PLAQUE);
        assertEquals(Optional.of(day("2028-04-20")), held().until());
        office.keep(
                () ->
                        office.register()
                                .schoolCalls()
                                .change(List.of(new ACall().asking(2, 3, 1, 5).call())));
        assertEquals(true, decide(Mode.INSERT, true, "").isUnchanged());
        decide(Mode.INSERT, true, "", Kit.ESEP);
        assertEquals(List.of(), refused);
        assertEquals(List.of(Kit.PLAQUE, Kit.ESEP), held().verdict().orElseThrow().kit());
        assertEquals(Optional.of(day("2028-04-20")), held().until());
    }

    @Test
    void anotherOutcomeIsACorrection() {
        apply(Mode.INSERT, ALL_PAPERS);
        submit(Mode.INSERT, "2026-02-16");
        decide(Mode.INSERT, true, "2026-04-20", Kit.FLAG);
        decide(Mode.INSERT, false, "2026-04-20");
        assertEquals(List.of(Reason.ALREADY_DIFFERENT, Reason.ALREADY_DIFFERENT), refused);
        decide(Mode.UPDATE, false, "2026-04-20");
        assertEquals(Accreditation.Stage.REFUSED, held().stage());
        assertEquals(List.of(), held().verdict().orElseThrow().kit());
    }

    @Test
    void whoIsAccreditedAppliesToRenewIt() {
        assertEquals(false, apply(Mode.INSERT, ALL_PAPERS).said().isRenewal());
        submit(Mode.INSERT, "2026-02-16");
        decide(Mode.INSERT, true, "2026-04-20");
        var next = new Accreditation.Key(Given.SCHOOL, new AcademicYear(2027));
        Recorded<Accreditation> renewed =
                keep(
                        Mode.INSERT,
                        desk ->
                                desk.apply(
                                        next, Optional.of(day("2028-01-20")), Papers.NONE, told()));
        assertEquals(true, renewed.said().isRenewal());
    }
}
