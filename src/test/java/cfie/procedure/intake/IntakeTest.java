package cfie.procedure.intake;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.School;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Selection;
import cfie.procedure.Mode;
import cfie.sheet.EvaluationSheet;
import cfie.sheet.SchoolSheet;
import cfie.testkit.ASchool;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of rows: every one is tried, and all add up. */
final class IntakeTest {
    private static final SchoolSheet SHEET = new SchoolSheet(Given.YEAR);

    @RegisterExtension final AnOffice office = new AnOffice();

    private static Row<SchoolCode, School> row(ASchool school) {
        return Taking.row(SHEET, school.school());
    }

    private Taking<SchoolCode, School> take(Mode mode, List<Row<SchoolCode, School>> rows) {
        return Taking.of(office, new Kinds(office.register())::schools, mode, rows);
    }

    private List<School> held() {
        List<School> held = new ArrayList<>();
        office.register().schools().each(Selection.ALL, held::add);
        return held;
    }

    private static ASchool one() {
        return aSchool().withCode("49000001").named("UNO");
    }

    private static ASchool two() {
        return aSchool().withCode("49000002").named("DOS");
    }

    @Test
    void aNewRowIsAddedAndTheSameAgainIsUnchanged() {
        assertEquals(
                new Totals(2, 2, 0, 0, 0, 0),
                take(Mode.INSERT, List.of(row(one()), row(two()))).totals());
        assertEquals(
                new Totals(2, 0, 0, 2, 0, 0),
                take(Mode.INSERT, List.of(row(one()), row(two()))).totals());
        assertEquals(List.of(one().school(), two().school()), held());
    }

    @Test
    void aDifferentRowIsAProblemThatNamesOldAndNew() {
        office.with(one());
        var taking = take(Mode.INSERT, List.of(row(one().named("OTRO")), row(two())));
        assertEquals(new Totals(2, 1, 0, 0, 0, 1), taking.totals());
        assertEquals(List.of("name:ALREADY_DIFFERENT"), taking.told());
        assertEquals(
                List.of("49000001", "name: UNO → OTRO"),
                taking.problems().get(0).failure().details().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(List.of(one().school()), held());
    }

    @Test
    void everyDifferenceOfARowIsTold() {
        office.with(one());
        assertEquals(
                List.of("name:ALREADY_DIFFERENT", "municipality:ALREADY_DIFFERENT"),
                take(Mode.INSERT, List.of(row(one().named("OTRO").in("TORO")))).told());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"UPDATE", "SYNC"})
    void aDifferentRowReplacesWhatIsHeldWhereTheModeAllows(Mode mode) {
        office.with(one(), two());
        var taking = take(mode, List.of(row(one().named("OTRO")), row(two())));
        assertEquals(new Totals(2, 0, 1, 1, 0, 0), taking.totals());
        assertEquals(List.of(one().named("OTRO").school(), two().school()), held());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aKeyThatAnEarlierRowHadIsAProblemInEveryMode(Mode mode) {
        var taking = take(mode, List.of(row(one()), row(two()), row(one())));
        assertEquals(new Totals(3, 2, 0, 0, 0, 1), taking.totals());
        assertEquals(List.of(":KEY_REPEATED"), taking.told());
    }

    @Test
    void aFileWithABadRowWritesNothing() {
        Row<SchoolCode, School> bad = SHEET.row(Map.of("code", "1", "ownership", "both"));
        var taking = take(Mode.INSERT, List.of(row(one()), bad, row(two())));
        assertEquals(new Totals(3, 2, 0, 0, 0, 1), taking.totals());
        assertEquals(
                List.of("code:SCHOOL_CODE", "name:CELL_MISSING", "ownership:CHOICE"),
                taking.told());
        assertEquals(List.of(), held());
    }

    @Test
    void addedUpdatedUnchangedAndRejectedAddUpToTheRows() {
        office.with(one(), two());
        Totals totals =
                take(
                                Mode.UPDATE,
                                List.of(
                                        row(one().named("OTRO")),
                                        row(two()),
                                        row(two()),
                                        row(aSchool().withCode("49000003")),
                                        SHEET.row(Map.of())))
                        .totals();
        assertEquals(new Totals(5, 1, 1, 1, 0, 2), totals);
        assertEquals(
                totals.rows(),
                totals.added() + totals.updated() + totals.unchanged() + totals.rejected());
    }

    @Test
    void aLongFileIsTakenPieceByPieceAndItsKeysAreRememberedAcrossPieces() {
        List<Row<SchoolCode, School>> rows = new ArrayList<>();
        rows.add(row(one()));
        rows.addAll(Collections.nCopies(100_000, SHEET.row(Map.of())));
        rows.add(row(one()));
        var taking = take(Mode.INSERT, rows);
        assertEquals(new Totals(100_002, 1, 0, 0, 0, 100_001), taking.totals());
        assertEquals(":KEY_REPEATED", taking.told().get(taking.told().size() - 1));
    }

    @Test
    void whatIsWrongIsToldInTheOrderOfTheFile() {
        office.with(one());
        Problem unnamed = new Problem(4, "name", new InvalidValue(Flaw.CELL_MISSING));
        var taking =
                take(
                        Mode.INSERT,
                        List.of(
                                row(one().named("OTRO")),
                                new Row.Unreadable<>(4, List.of(), List.of(unnamed))));
        assertEquals(List.of("name:ALREADY_DIFFERENT", "name:CELL_MISSING"), taking.told());
    }

    @Test
    void whatFollowsIsToldWhichKeysTheFileNamedRejectedOnesIncluded() {
        office.with(one());
        List<Boolean> named = new ArrayList<>();
        Taking.of(
                office,
                new Kinds(office.register())::schools,
                Mode.INSERT,
                List.of(row(one().named("OTRO"))),
                isNamed -> {
                    named.add(isNamed.test(one().code()));
                    named.add(isNamed.test(two().code()));
                    return 0;
                });
        assertEquals(List.of(true, false), named);
    }

    @Test
    void aRowThatContradictsItselfOverWhatIsHeldIsAProblemOfItsOwn() {
        var sheet = new EvaluationSheet();
        var row =
                sheet.row(
                        Map.of(
                                "project", "P1",
                                "outcome", "negative",
                                "credits", "2",
                                "evaluated_on", "2026-06-01",
                                "evaluator", "Eva"));
        var taking =
                Taking.of(
                        office,
                        new Kinds(office.register())::evaluations,
                        Mode.INSERT,
                        List.of(row));
        assertEquals(new Totals(1, 0, 0, 0, 0, 1), taking.totals());
        assertEquals(List.of("credits:CREDITS_OF_NEGATIVE"), taking.told());
    }
}
