package cfie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.CreditRule;
import cfie.domain.ProjectDuration;
import cfie.domain.YearRules;
import cfie.domain.programme.LabelLimits;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Credits;
import cfie.value.InvalidValue;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dated rules that every register brings. */
@OnBothEngines
final class RulesTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void theRulesOfAYearAreThoseOfTheProcedure() {
        YearRules rules = office.register().rules().of(Given.YEAR);
        assertEquals(Given.theRules().credits(), rules.credits());
        assertEquals(Given.theRules().plausibleDays(), rules.plausibleDays());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    FR, 2025-10-01, true,  true
                    GB, 2020-12-31, true,  true
                    GB, 2021-01-01, false, false
                    TR, 2025-10-01, true,  true
                    UA, 2025-10-01, true,  false
                    CH, 2025-10-01, false, false
                    RU, 2025-10-01, false, false
                    """)
    void theCountriesAreDated(String country, LocalDate day, boolean takesPart, boolean isMember) {
        var countries = office.register().rules().of(Given.YEAR).countries();
        assertEquals(takesPart, countries.takePart(country, day));
        assertEquals(isMember, countries.isMember(country, day));
    }

    @Test
    void ofEachRuleTheNewestInForceCounts() throws SQLException {
        office.tamper("insert into credit_rule values (2026, 6, 3, 1)");
        office.tamper("insert into day_rule values (2026, 'THREE_MONTH_TERM', 70, 100)");
        YearRules before = office.register().rules().of(Given.YEAR);
        YearRules after = office.register().rules().of(new AcademicYear(2030));
        assertEquals(Given.theRules().credits(), before.credits());
        assertEquals(
                new CreditRule(Credits.of("6"), Credits.of("3"), Credits.of("1")), after.credits());
        assertEquals(
                new YearRules.DayRange(70, 100),
                after.plausibleDays().get(ProjectDuration.THREE_MONTH_TERM));
        assertEquals(
                before.plausibleDays().get(ProjectDuration.ACADEMIC_YEAR),
                after.plausibleDays().get(ProjectDuration.ACADEMIC_YEAR));
    }

    @Test
    void theRulesOfQualityLabelsAreDatedToo() throws SQLException {
        office.tamper("insert into label_rule values (2026, 2, 6, 3, 10)");
        assertEquals(
                new LabelLimits(1, 4, 2, new BigDecimal("5.00")),
                office.register().rules().labels(Given.YEAR));
        assertEquals(
                new LabelLimits(2, 6, 3, new BigDecimal("10.00")),
                office.register().rules().labels(new AcademicYear(2026)));
    }

    @Test
    void aYearBeforeTheProgrammeHasNoRules() {
        assertThrows(
                InvalidValue.class, () -> office.register().rules().of(new AcademicYear(2004)));
    }
}
