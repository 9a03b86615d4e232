package cfie.store.programme;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.Award;
import cfie.domain.programme.AwardKind;
import cfie.domain.programme.KeptAward;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Record → row → record, under numbers, and what a selection takes in. */
@OnBothEngines
final class AwardsTest {
    private static final Award OF_PROJECT =
            anAward("2026-08-31", new Award.About(code("P1"), Optional.empty(), Optional.empty()));
    private static final Award OF_SCHOOL =
            anAward(
                    "2026-09-01",
                    new Award.About(
                            Optional.empty(),
                            Optional.of(new SchoolCode("24000001")),
                            Optional.empty()));

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void threeAwards() {
        office.with(aSchool(), aSchool().withCode("24000001").servedBy(Cfie.LEON))
                .with(aTeacher())
                .withBare(aProject());
        for (Award one : List.of(Given.anAwardOfAna(), OF_PROJECT, OF_SCHOOL)) {
            office.keep(() -> office.register().awards().add(one));
        }
        office.reopen();
    }

    private static Optional<ProjectCode> code(String text) {
        return Optional.of(new ProjectCode(text));
    }

    private static Award anAward(String on, Award.About about) {
        return new Award(
                new Award.Key(
                        AwardKind.OTHER, Optional.of("Ñandú «Ж» 🌍"), "Nadie", day(on), about),
                Optional.empty(),
                Optional.empty());
    }

    private List<Integer> numbers(Selection selection) {
        return some(selection).stream().map(KeptAward::number).toList();
    }

    private List<KeptAward> some(Selection selection) {
        List<KeptAward> some = new ArrayList<>();
        office.register().awards().each(selection, some::add);
        return some;
    }

    @Test
    void allComeBackAsTheyWereUnderNumbers() {
        assertEquals(
                List.of(
                        new KeptAward(1, Given.anAwardOfAna()),
                        new KeptAward(2, OF_PROJECT),
                        new KeptAward(3, OF_SCHOOL)),
                some(Selection.ALL));
        assertEquals(
                Optional.of(new KeptAward(2, OF_PROJECT)),
                office.register().awards().find(OF_PROJECT.key()));
    }

    @Test
    void aChangedOneKeepsItsNumberAndARemovedOneIsGone() {
        Award changed = OF_PROJECT.or(Given.anAwardOfAna());
        office.keep(() -> office.register().awards().change(new KeptAward(2, changed)));
        assertEquals(new KeptAward(2, changed), some(Selection.ALL).get(1));
        office.keep(
                () ->
                        assertEquals(
                                Optional.of(new KeptAward(2, changed)),
                                office.register().awards().remove(2)));
        assertEquals(List.of(1, 3), numbers(Selection.ALL));
        assertEquals(Optional.empty(), office.register().awards().find(OF_PROJECT.key()));
    }

    /** The year is that of the day; the last of August still belongs to the one before. */
    @ParameterizedTest
    @CsvSource({"2024, ''", "2025, 1 2", "2026, 3"})
    void theYearIsThatOfTheDay(int year, String found) {
        Selection of = Selection.of(new AcademicYear(year), Optional.empty(), Optional.empty());
        assertEquals(
                found,
                String.join(" ", numbers(of).stream().map(one -> Integer.toString(one)).toList()));
    }

    @Test
    void aSchoolHasThoseOfItsProjectsAndOfItsTeachersToo() {
        assertEquals(List.of(1, 2), numbers(Selection.ofSchool(Given.SCHOOL)));
        assertEquals(List.of(3), numbers(Selection.ofSchool(new SchoolCode("24000001"))));
        assertEquals(List.of(1), numbers(Selection.ofTeacher(Given.NIF)));
        assertEquals(List.of(2), numbers(Selection.ofProject(new ProjectCode("P1"))));
        assertEquals(
                List.of(3),
                numbers(
                        Selection.of(
                                new AcademicYear(2026), Optional.of(Cfie.LEON), Optional.empty())));
        assertEquals(
                List.of(1, 2),
                numbers(Selection.of(Given.YEAR, Optional.of(Cfie.ZAMORA), Optional.empty())));
    }

    @Test
    void anAwardHonoursSomethingAndAnyOtherSaysItsName() {
        assertEquals(
                Flaw.AWARD_OF_NOTHING,
                assertThrows(
                                InvalidValue.class,
                                () ->
                                        new Award.About(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .reason());
        assertEquals(
                Flaw.AWARD_WITHOUT_NAME,
                assertThrows(
                                InvalidValue.class,
                                () ->
                                        new Award.Key(
                                                AwardKind.OTHER,
                                                Optional.empty(),
                                                "Nadie",
                                                day("2026-05-04"),
                                                OF_PROJECT.key().about()))
                        .reason());
    }
}
