package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.CreditRule;
import cfie.domain.Dated;
import cfie.domain.ProjectDuration;
import cfie.domain.YearRules.DayRange;
import cfie.domain.issued.Closing;
import cfie.domain.issued.Ending;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.LabelLimits;
import cfie.procedure.Mode;
import cfie.sheet.CreditRuleSheet;
import cfie.sheet.DayRuleSheet;
import cfie.sheet.LabelRuleSheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rule counts from its year on, and leaves alone the years that are certified or closed. */
@OnBothEngines
final class RuleGateTest {
    private static final AcademicYear NEXT = new AcademicYear(2026);

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aYear() {
        office.with(aSchool()).with(aTeacher()).with(aProject()).with(anEvaluation());
    }

    private static Dated<CreditRule> cap(int year, String cap) {
        return new Dated<>(
                Dated.Key.of(new AcademicYear(year)),
                new CreditRule(Credits.of(cap), Credits.of("2"), Credits.of("0.5")));
    }

    private static Dated<DayRange> days(int year, int least) {
        return new Dated<>(
                new Dated.Key(
                        new AcademicYear(year), Optional.of(ProjectDuration.THREE_MONTH_TERM)),
                new DayRange(least, 119));
    }

    private static Dated<LabelLimits> labels(int year, int projects) {
        return new Dated<>(
                Dated.Key.of(new AcademicYear(year)),
                new LabelLimits(1, projects, 2, new BigDecimal("5")));
    }

    private List<String> credits(Mode mode, Dated<CreditRule> said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::creditRules,
                        mode,
                        new CreditRuleSheet(),
                        said)
                .told();
    }

    private List<String> days(Mode mode, Dated<DayRange> said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::dayRules,
                        mode,
                        new DayRuleSheet(),
                        said)
                .told();
    }

    private List<String> labels(Mode mode, Dated<LabelLimits> said) {
        return Taking.of(
                        office,
                        (taken, listener) ->
                                LabelRules.intake(new Kinds(office.register()), taken, listener),
                        mode,
                        new LabelRuleSheet(),
                        said)
                .told();
    }

    private String cap(AcademicYear year) {
        return office.register().rules().of(year).credits().cap().text();
    }

    private void close() {
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(Given.YEAR, Given.TODAY, "Olga Gil")));
    }

    @Test
    void aRuleCountsFromItsYearOn() {
        office.certify();
        assertEquals(List.of(), credits(Mode.INSERT, cap(2026, "5")));
        assertEquals(List.of("4", "5"), List.of(cap(Given.YEAR), cap(NEXT)));
        assertEquals(List.of("cap:ALREADY_DIFFERENT"), credits(Mode.INSERT, cap(2026, "6")));
        assertEquals(List.of(), credits(Mode.UPDATE, cap(2026, "6")));
        assertEquals("6", cap(new AcademicYear(2030)));
        List<Integer> shown = new ArrayList<>();
        office.register()
                .rules()
                .credits()
                .each(
                        Selection.of(NEXT, Optional.empty(), Optional.empty()),
                        one -> shown.add(one.key().since().start()));
        assertEquals(List.of(2026), shown);
    }

    @Test
    void aYearWithCertificatesKeepsItsRules() {
        assertEquals(List.of(), credits(Mode.UPDATE, cap(2025, "3")));
        assertEquals(List.of(), days(Mode.UPDATE, days(2025, 61)));
        office.certify();
        assertEquals(List.of("since:RULE_STANDS"), credits(Mode.UPDATE, cap(2025, "5")));
        assertEquals(List.of("since:RULE_STANDS"), days(Mode.UPDATE, days(2025, 62)));
        office.revoke(
                new Ending("Errata", "Eva", Given.TODAY),
                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1));
        assertEquals(List.of(), credits(Mode.UPDATE, cap(2025, "5")));
    }

    @Test
    void whatALaterRuleOrTheSameFigureKeepsAsItWasIsNoChange() {
        assertEquals(List.of(), credits(Mode.INSERT, cap(2025, "3")));
        office.certify();
        assertEquals(List.of(), credits(Mode.INSERT, cap(2024, "5")));
        assertEquals(List.of(), credits(Mode.INSERT, cap(2027, "3")));
    }

    @Test
    void aClosedYearKeepsAllOfThem() {
        office.certify();
        close();
        assertEquals(List.of("since:YEAR_STAYS"), credits(Mode.INSERT, cap(2025, "5")));
        assertEquals(List.of("since:YEAR_STAYS"), days(Mode.INSERT, days(2024, 62)));
        assertEquals(List.of("since:YEAR_STAYS"), labels(Mode.INSERT, labels(2025, 5)));
        assertEquals(List.of(), labels(Mode.INSERT, labels(2026, 5)));
        assertEquals(List.of(), labels(Mode.INSERT, labels(2025, 4)));
    }

    @Test
    void certificatesSayNothingOfQualityLabels() {
        office.certify();
        assertEquals(List.of(), labels(Mode.INSERT, labels(2025, 5)));
        assertEquals(5, office.register().rules().labels(Given.YEAR).projects());
        assertTrue(office.register().certificates().standingYears().contains(Given.YEAR));
    }
}
