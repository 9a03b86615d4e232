package cfie.store.programme;

import static cfie.testkit.Connected.aLink;
import static cfie.testkit.Connected.aMobility;
import static cfie.testkit.Connected.aTick;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.Tick;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.testkit.AnOffice;
import cfie.testkit.Connected;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links, mobilities and ticks: record → row → record, and what a selection takes in. */
@OnBothEngines
final class ConnectedActionsTest {
    private static final Nif EVA = Given.nif(3);
    private static final ErasmusLink OF_2020 = aLink("P1", Connected.KA120);
    private static final Mobility LATER = aMobility("P1", day("2026-05-04"), EVA);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoProjects() {
        office.with(aSchool(), aSchool().withCode("24000001").servedBy(Cfie.LEON))
                .with(aTeacher(), aTeacher().withNif(EVA).at("24000001"))
                .withBare(aProject(), aProject().withCode("P2").at("24000001").carriedBy(EVA));
        Connected.link(office, "P2", aMobility("P2"));
        Connected.link(office, "P1", LATER, aMobility("P1", EVA, Given.NIF));
        office.keep(
                () -> {
                    office.register().erasmusLinks().add(List.of(OF_2020));
                    office.register()
                            .erasmusSteps()
                            .add(
                                    List.of(
                                            aTick("P1", ErasmusStep.MONITORING),
                                            aTick("P1", ErasmusStep.PARTNERS)));
                });
        office.reopen();
    }

    private static <R> List<R> some(Shelf<?, R> shelf, Selection selection) {
        List<R> some = new ArrayList<>();
        shelf.each(selection, some::add);
        return some;
    }

    private List<Mobility> mobilities(Selection selection) {
        return some(office.register().mobilities(), selection);
    }

    @Test
    void allComeBackAsTheyWereInTheirOrder() {
        assertEquals(
                List.of(OF_2020, aLink("P1"), aLink("P2")),
                some(office.register().erasmusLinks(), Selection.ALL));
        assertEquals(
                List.of(aMobility("P1", Given.NIF, EVA), LATER, aMobility("P2")),
                mobilities(Selection.ALL));
        assertEquals(
                List.of(aTick("P1", ErasmusStep.PARTNERS), aTick("P1", ErasmusStep.MONITORING)),
                some(office.register().erasmusSteps(), Selection.ALL));
    }

    @Test
    void aSelectionIsOfProjectsAndOfATeacherOfWhoWent() {
        Selection leon = Selection.ofSchool(new SchoolCode("24000001"));
        assertEquals(List.of(aLink("P2")), some(office.register().erasmusLinks(), leon));
        assertEquals(List.of(aMobility("P2")), mobilities(leon));
        assertEquals(List.of(), some(office.register().erasmusSteps(), leon));
        assertEquals(
                List.of(aMobility("P1", Given.NIF, EVA)),
                mobilities(Selection.ofTeacher(Given.NIF)));
        assertEquals(
                List.of(),
                mobilities(Selection.of(Given.YEAR, Optional.of(Cfie.LEON), Optional.of(EVA))));
        assertEquals(true, office.register().lookup().hasConnected(new SchoolCode("24000001")));
        assertEquals(false, office.register().lookup().hasConnected(new SchoolCode("24000002")));
    }

    @Test
    void whatIsChangedIsTheSameRowAndWhatIsRemovedIsGone() {
        ErasmusLink bare =
                new ErasmusLink(aLink("P1").key(), Optional.empty(), aLink("P1").linkedOn());
        Tick seen =
                new Tick(
                        aTick("P1", ErasmusStep.PARTNERS).key(),
                        day("2025-06-02"),
                        "Acta",
                        Optional.of("acta.pdf"),
                        Optional.of("ab".repeat(32)));
        office.keep(
                () -> {
                    office.register().erasmusLinks().change(List.of(bare));
                    office.register().erasmusLinks().remove(OF_2020.key());
                    office.register().erasmusSteps().change(List.of(seen));
                    office.register()
                            .erasmusSteps()
                            .remove(aTick("P1", ErasmusStep.MONITORING).key());
                    office.register().mobilities().remove(LATER.key());
                });
        assertEquals(
                Map.of(bare.key(), bare),
                office.register().erasmusLinks().held(List.of(bare.key())));
        assertEquals(
                Map.of(seen.key(), seen),
                office.register().erasmusSteps().held(List.of(seen.key())));
        assertEquals(
                List.of(aMobility("P1", Given.NIF, EVA)),
                mobilities(Selection.ofProject(bare.key().project())));
    }

    @Test
    void whoIsForgottenIsNamedNoMoreAndOthersStay() {
        office.keep(() -> assertEquals(2, office.register().mobilities().forget(EVA)));
        assertEquals(
                List.of(aMobility("P1", Given.NIF), aMobility("P1", day("2026-05-04"))),
                mobilities(Selection.ofProject(aLink("P1").key().project())));
    }

    @Test
    void whoWasTwoPeopleGoesOnce() {
        office.keep(() -> assertEquals(2, office.register().mobilities().handOver(EVA, Given.NIF)));
        assertEquals(
                List.of(aMobility("P1", Given.NIF), aMobility("P1", day("2026-05-04"), Given.NIF)),
                mobilities(Selection.ofTeacher(Given.NIF)));
        assertEquals(List.of(), mobilities(Selection.ofTeacher(EVA)));
    }
}
