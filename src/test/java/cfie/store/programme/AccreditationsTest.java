package cfie.store.programme;

import static cfie.testkit.AnAccreditation.KEY;
import static cfie.testkit.Given.SCHOOL;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Papers;
import cfie.domain.programme.SchoolOutlook.Standing;
import cfie.store.Mentions;
import cfie.testkit.AnAccreditation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applications for the label as rows, and how a school stands by them in a year. */
@OnBothEngines
final class AccreditationsTest {
    private static final String OTHER = "24000001";
    private static final Accreditation BARE =
            Accreditation.opened(KEY, day("2026-01-20"), true, Papers.NONE);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode(OTHER));
    }

    private void with(Accreditation... some) {
        office.keep(() -> List.of(some).forEach(office.register().accreditations()::add));
    }

    private List<Accreditation> some(Selection selection) {
        List<Accreditation> some = new ArrayList<>();
        office.register().accreditations().each(selection, some::add);
        return some;
    }

    @Test
    void whatIsKeptComesBackWithEverythingAndWithNothing() {
        Accreditation full =
                new AnAccreditation().of(OTHER, 2025).awarded("2026-04-20").accreditation();
        with(BARE, full);
        assertEquals(Optional.of(BARE), office.register().accreditations().find(KEY));
        assertEquals(Optional.of(full), office.register().accreditations().find(full.key()));
        assertEquals(List.of(full, BARE), some(Selection.ALL));
        Accreditation refused = new AnAccreditation().refused("2026-04-20").accreditation();
        office.keep(() -> office.register().accreditations().change(refused));
        assertEquals(List.of(full, refused), some(Selection.ALL));
    }

    @Test
    void aSelectionTakesInSchools() {
        Accreditation before = new AnAccreditation().of(SCHOOL.text(), 2023).accreditation();
        Accreditation other = new AnAccreditation().of(OTHER, 2025).accreditation();
        with(BARE, before, other);
        assertEquals(List.of(before, BARE), some(Selection.ofSchool(SCHOOL)));
        assertEquals(
                List.of(other, BARE),
                some(Selection.of(Given.YEAR, Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(other),
                some(Selection.of(Given.YEAR, Optional.of(Cfie.LEON), Optional.empty())));
        assertEquals(List.of(), some(Selection.ofTeacher(Given.NIF)));
        assertEquals(List.of(), some(Selection.ofProject(new ProjectCode("P1"))));
    }

    @Test
    void anotherLabelThatLastsMakesItARenewal() {
        with(new AnAccreditation().of(SCHOOL.text(), 2023).awarded("2024-04-20").accreditation());
        Accreditations all = office.register().accreditations();
        assertEquals(false, all.isAccredited(KEY, day("2024-04-19")));
        assertEquals(true, all.isAccredited(KEY, day("2024-04-20")));
        assertEquals(true, all.isAccredited(KEY, day("2026-04-20")));
        assertEquals(false, all.isAccredited(KEY, day("2026-04-21")));
        var ofThatCall = new Accreditation.Key(SCHOOL, new AcademicYear(2023));
        assertEquals(false, all.isAccredited(ofThatCall, day("2024-04-20")));
    }

    private Standing standing(int year) {
        AcademicYear in = new AcademicYear(year);
        Accreditations all = office.register().accreditations();
        Map<SchoolCode, Standing> one = all.standings(in, Optional.of(SCHOOL));
        assertEquals(all.standings(in, Optional.empty()).get(SCHOOL), one.get(SCHOOL));
        return one.getOrDefault(SCHOOL, Standing.NONE);
    }

    /** Awarded in 2023/2024 and again in 2025/2026. */
    @Test
    void aSchoolStandsByTheLabelThatIsLastKnownInTheYear() {
        with(
                new AnAccreditation().of(SCHOOL.text(), 2023).awarded("2024-04-20").accreditation(),
                new AnAccreditation().awarded("2026-06-30").accreditation(),
                new AnAccreditation().of(OTHER, 2024).refused("2025-04-20").accreditation());
        assertEquals(Standing.NONE, standing(2022));
        assertEquals(
                new Standing(
                        Optional.of(day("2026-04-20")), Optional.of(Accreditation.Stage.AWARDED)),
                standing(2023));
        assertEquals(
                new Standing(Optional.of(day("2026-04-20")), Optional.empty()), standing(2024));
        assertEquals(
                new Standing(
                        Optional.of(day("2028-06-30")), Optional.of(Accreditation.Stage.AWARDED)),
                standing(2025));
        assertEquals(
                new Standing(Optional.of(day("2028-06-30")), Optional.empty()), standing(2027));
        assertEquals(Standing.NONE, standing(2028));
    }

    @Test
    void anApplicationUnderWayOrRefusedIsToldInItsYear() {
        with(BARE);
        assertEquals(
                new Standing(Optional.empty(), Optional.of(Accreditation.Stage.OPEN)),
                standing(2025));
        assertEquals(Standing.NONE, standing(2024));
        office.keep(
                () ->
                        office.register()
                                .accreditations()
                                .change(
                                        new AnAccreditation()
                                                .refused("2026-04-20")
                                                .accreditation()));
        assertEquals(
                new Standing(Optional.empty(), Optional.of(Accreditation.Stage.REFUSED)),
                standing(2025));
    }

    @Test
    void whoDecidedAndWhatDocumentsAreCalledAreMentions() {
        with(new AnAccreditation().awarded("2026-04-20").accreditation());
        assertEquals(
                List.of(
                        new Mentions.Mention(
                                "school-labels", SCHOOL.text(), "Servicio Nacional de Apoyo")),
                office.register().mentions().of(List.of("Servicio Nacional de Apoyo")));
    }
}
