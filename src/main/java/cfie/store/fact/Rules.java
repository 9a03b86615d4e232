package cfie.store.fact;

import static cfie.store.schema.tables.CreditRule.CREDIT_RULE;
import static cfie.store.schema.tables.DayRule.DAY_RULE;
import static cfie.store.schema.tables.LabelRule.LABEL_RULE;

import cfie.domain.Countries;
import cfie.domain.CreditRule;
import cfie.domain.Dated;
import cfie.domain.Deadlines;
import cfie.domain.ProjectDuration;
import cfie.domain.YearRules;
import cfie.domain.YearRules.DayRange;
import cfie.domain.programme.LabelLimits;
import cfie.store.table.Columns;
import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The dated rules: of each, the newest that was in force in the year. */
public final class Rules {
    private final DSLContext sql;

    public Rules(DSLContext sql) {
        this.sql = sql;
    }

    public YearRules of(AcademicYear year) {
        return new YearRules(
                year, inForce(credits(), year), plausibleDays(year), countries(), deadlines());
    }

    /** By which quality labels of the year are judged; apart, since credits do not know of them. */
    public LabelLimits labels(AcademicYear year) {
        return inForce(labels(), year);
    }

    public DatedRules<CreditRule> credits() {
        return new DatedRules<>(sql, CREDIT_RULE, Written.CREDITS, Rules::credits);
    }

    public DatedRules<DayRange> days() {
        return new DatedRules<>(sql, DAY_RULE, Written.DAYS, Rules::days);
    }

    public DatedRules<LabelLimits> labels() {
        return new DatedRules<>(sql, LABEL_RULE, Written.LABELS, Rules::labels);
    }

    private static <R> R inForce(DatedRules<R> rules, AcademicYear year) {
        return Dated.inForce(rules.all(), year).stream()
                .map(Dated::rule)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(Flaw.ACADEMIC_YEAR, year.text()));
    }

    private Map<ProjectDuration, DayRange> plausibleDays(AcademicYear year) {
        Map<ProjectDuration, DayRange> ranges = new EnumMap<>(ProjectDuration.class);
        Dated.inForce(days().all(), year)
                .forEach(one -> ranges.put(one.key().duration().orElseThrow(), one.rule()));
        return ranges;
    }

    static Dated<CreditRule> credits(Record row) {
        return new Dated<>(
                Dated.Key.of(new AcademicYear(row.get(CREDIT_RULE.SINCE_YEAR))),
                new CreditRule(
                        row.get(CREDIT_RULE.CAP),
                        row.get(CREDIT_RULE.TERM),
                        row.get(CREDIT_RULE.STEP)));
    }

    static Dated<DayRange> days(Record row) {
        return new Dated<>(
                new Dated.Key(
                        new AcademicYear(row.get(DAY_RULE.SINCE_YEAR)),
                        Optional.of(row.get(DAY_RULE.DURATION))),
                new DayRange(row.get(DAY_RULE.LEAST), row.get(DAY_RULE.MOST)));
    }

    static Dated<LabelLimits> labels(Record row) {
        return new Dated<>(
                Dated.Key.of(new AcademicYear(row.get(LABEL_RULE.SINCE_YEAR))),
                new LabelLimits(
                        row.get(LABEL_RULE.YEARS_AFTER),
                        row.get(LABEL_RULE.PROJECTS),
                        row.get(LABEL_RULE.APPLICATIONS),
                        row.get(LABEL_RULE.POINTS)));
    }

    private Deadlines deadlines() {
        return new Calendars(sql).all();
    }

    private Countries countries() {
        return new CountryStays(sql).all();
    }

    /** How they lie in their tables. */
    private static final class Written {
        static final Columns<Dated<CreditRule>> CREDITS =
                Columns.<Dated<CreditRule>>of(CREDIT_RULE, 1)
                        .with(CREDIT_RULE.SINCE_YEAR, Written::since)
                        .with(CREDIT_RULE.CAP, one -> one.rule().cap())
                        .with(CREDIT_RULE.TERM, one -> one.rule().term())
                        .with(CREDIT_RULE.STEP, one -> one.rule().step());

        static final Columns<Dated<DayRange>> DAYS =
                Columns.<Dated<DayRange>>of(DAY_RULE, 2)
                        .with(DAY_RULE.SINCE_YEAR, Written::since)
                        .with(DAY_RULE.DURATION, one -> one.key().duration().orElseThrow())
                        .with(DAY_RULE.LEAST, one -> one.rule().least())
                        .with(DAY_RULE.MOST, one -> one.rule().most());

        static final Columns<Dated<LabelLimits>> LABELS =
                Columns.<Dated<LabelLimits>>of(LABEL_RULE, 1)
                        .with(LABEL_RULE.SINCE_YEAR, Written::since)
                        .with(LABEL_RULE.YEARS_AFTER, one -> one.rule().yearsAfter())
                        .with(LABEL_RULE.PROJECTS, one -> one.rule().projects())
                        .with(LABEL_RULE.APPLICATIONS, one -> one.rule().applications())
                        .with(LABEL_RULE.POINTS, one -> one.rule().points());

        private static int since(Dated<?> one) {
            return one.key().since().start();
        }
    }
}
