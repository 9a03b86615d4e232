package cfie.store.programme;

import static cfie.testkit.Given.aLabel;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.Scores;
import cfie.store.Mentions;
import cfie.testkit.ALabel;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Record → row → record, in a fixed order, and what a selection takes in. */
@OnBothEngines
final class QualityLabelsTest {
    private static final Nif EVA = Given.nif(3);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoProjectsOfTwoYears() {
        office.with(aSchool(), aSchool().withCode("24000001").servedBy(Cfie.LEON))
                .with(aTeacher(), aTeacher().withNif(EVA), aTeacher().withNif(EVA).at("24000001"))
                .withBare(
                        aProject().carriedBy(Given.NIF, EVA),
                        aProject()
                                .withCode("P2")
                                .at("24000001")
                                .carriedBy(EVA)
                                .starting(day("2024-10-01")));
    }

    private static ALabel full() {
        return aLabel().decided(LabelOutcome.AWARDED, Scores.parse("collaboration=4|results=3.5"));
    }

    private List<QualityLabel> some(Selection selection) {
        List<QualityLabel> some = new ArrayList<>();
        office.register().qualityLabels().each(selection, some::add);
        return some;
    }

    @Test
    void allComeBackAsTheyWere() {
        List<ALabel> labels =
                List.of(
                        aLabel().of(EVA),
                        aLabel().refused(),
                        full().again(),
                        aLabel().of(LabelLevel.EUROPEAN).ofItself().awarded(),
                        aLabel().of(EVA).in("P2"));
        office.with(labels.toArray(ALabel[]::new));
        office.reopen();
        assertEquals(labels.stream().map(ALabel::label).toList(), some(Selection.ALL));
        assertEquals(
                labels.subList(1, 4).stream().map(ALabel::label).toList(),
                office.register().qualityLabels().of(Given.NIF));
        assertEquals(
                List.of(labels.get(4).label()),
                office.register().qualityLabels().of(List.of(new ProjectCode("P2"))));
    }

    @Test
    void aChangedOneIsTheSameRow() {
        office.with(aLabel(), aLabel().of(EVA));
        QualityLabel changed = full().on(day("2026-05-05")).label();
        QualityLabel withDocument =
                new QualityLabel(
                        changed.key(),
                        changed.appliedOn(),
                        Optional.of(ALabel.DOCUMENT),
                        changed.verdict());
        office.keep(() -> office.register().qualityLabels().change(withDocument));
        assertEquals(List.of(aLabel().of(EVA).label(), withDocument), some(Selection.ALL));
    }

    @Test
    void aSelectionTakesInProjectsButOfATeacherOnlyTheirOwn() {
        QualityLabel ana = aLabel().label();
        QualityLabel eva = aLabel().of(EVA).label();
        QualityLabel before = aLabel().of(EVA).in("P2").label();
        office.with(aLabel(), aLabel().of(EVA), aLabel().of(EVA).in("P2"));
        assertEquals(List.of(ana), some(Selection.ofTeacher(Given.NIF)));
        assertEquals(List.of(eva, before), some(Selection.ofTeacher(EVA)));
        assertEquals(List.of(eva, ana), some(Selection.ofProject(new ProjectCode("P1"))));
        assertEquals(
                List.of(before),
                some(
                        Selection.of(
                                new AcademicYear(2024), Optional.of(Cfie.LEON), Optional.of(EVA))));
        assertEquals(
                List.of(),
                some(Selection.of(Given.YEAR, Optional.of(Cfie.LEON), Optional.empty())));
        assertEquals(
                List.of(eva, ana),
                some(
                        new Selection(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new SchoolCode("49000001")),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void theDocumentsOfOthersThatNameSomebodyAreMentions() {
        office.with(full().of(EVA));
        assertEquals(
                List.of(new Mentions.Mention("quality-labels", "P1", "Servicio Nacional de Apoyo")),
                office.register().mentions().of(List.of("Servicio Nacional de Apoyo")));
    }
}
