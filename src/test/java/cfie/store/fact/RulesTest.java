package cfie.store.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Countries;
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
import java.util.List;
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
                    LB, 2018-06-30, false, false
                    LB, 2018-07-01, true,  false
                    ME, 2022-03-31, false, false
                    ME, 2022-04-01, true,  true
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

    /** Source: the presentation of the programme, of those years. */
    @ParameterizedTest
    @CsvSource({"2017-05-09, 36, 6", "2026-11-30, 36, 8"})
    void soManyCountriesTookPartOnADay(LocalDate day, int members, int neighbours) {
        var countries = office.register().countryStays().all();
        List<String> all =
                countries.stays().stream()
                        .map(Countries.Stay::country)
                        .filter(one -> countries.takePart(one, day))
                        .toList();
        assertEquals(members + neighbours, all.size());
        assertEquals(members, all.stream().filter(one -> countries.isMember(one, day)).count());
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
