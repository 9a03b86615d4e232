package cfie.store;

import static cfie.store.schema.tables.CreditRule.CREDIT_RULE;
import static cfie.store.schema.tables.DayRule.DAY_RULE;
import static cfie.store.schema.tables.LabelRule.LABEL_RULE;

import cfie.domain.Countries;
import cfie.domain.CreditRule;
import cfie.domain.Deadlines;
import cfie.domain.ProjectDuration;
import cfie.domain.YearRules;
import cfie.domain.programme.LabelLimits;
import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;

/** The dated rules: of each, the newest that was in force in the year. */
public final class Rules {
    private final DSLContext sql;

    Rules(DSLContext sql) {
        this.sql = sql;
    }

    public YearRules of(AcademicYear year) {
        return new YearRules(year, credits(year), plausibleDays(year), countries(), deadlines());
    }

    private CreditRule credits(AcademicYear year) {
        return sql.selectFrom(CREDIT_RULE)
                .where(CREDIT_RULE.SINCE_YEAR.le(year.start()))
                .orderBy(CREDIT_RULE.SINCE_YEAR.desc())
                .limit(1)
                .fetchOptional(row -> new CreditRule(row.getCap(), row.getTerm(), row.getStep()))
                .orElseThrow(() -> new InvalidValue(Flaw.ACADEMIC_YEAR, year.text()));
    }

    /** By which quality labels of the year are judged; apart, since credits do not know of them. */
    public LabelLimits labels(AcademicYear year) {
        return sql.selectFrom(LABEL_RULE)
                .where(LABEL_RULE.SINCE_YEAR.le(year.start()))
                .orderBy(LABEL_RULE.SINCE_YEAR.desc())
                .limit(1)
                .fetchOptional(
                        row ->
                                new LabelLimits(
                                        row.getYearsAfter(),
                                        row.getProjects(),
                                        row.getApplications(),
                                        row.getPoints()))
                .orElseThrow(() -> new InvalidValue(Flaw.ACADEMIC_YEAR, year.text()));
    }

    private Map<ProjectDuration, YearRules.DayRange> plausibleDays(AcademicYear year) {
        Map<ProjectDuration, YearRules.DayRange> ranges = new EnumMap<>(ProjectDuration.class);
        sql.selectFrom(DAY_RULE)
                .where(DAY_RULE.SINCE_YEAR.le(year.start()))
                .orderBy(DAY_RULE.SINCE_YEAR)
                .forEach(
                        row ->
                                ranges.put(
                                        row.getDuration(),
                                        new YearRules.DayRange(row.getLeast(), row.getMost())));
        return ranges;
    }

    private Deadlines deadlines() {
        return new Calendars(sql).all();
    }

    private Countries countries() {
        return new CountryStays(sql).all();
    }
}
