package cfie.store.programme;

import static cfie.store.schema.tables.Accreditation.ACCREDITATION;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Kit;
import cfie.domain.programme.Papers;
import cfie.domain.programme.SchoolOutlook.Standing;
import cfie.store.fact.Schools;
import cfie.store.schema.tables.records.AccreditationRecord;
import cfie.store.table.Columns;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The applications for the label eTwinning School, and what came of them. */
public final class Accreditations {
    private static final String BAR = "|";

    private final DSLContext sql;

    public Accreditations(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Accreditation> find(Accreditation.Key key) {
        List<Accreditation> found = new ArrayList<>(1);
        show(
                ACCREDITATION
                        .SCHOOL
                        .eq(key.school())
                        .and(ACCREDITATION.ACADEMIC_YEAR.eq(key.year())),
                found::add);
        return found.stream().findFirst();
    }

    /** Whether another application of the school gave it a label that lasts on that day. */
    public boolean isAccredited(Accreditation.Key key, LocalDate day) {
        return sql.fetchExists(
                ACCREDITATION,
                ACCREDITATION
                        .SCHOOL
                        .eq(key.school())
                        .and(ACCREDITATION.ACADEMIC_YEAR.ne(key.year()))
                        .and(ACCREDITATION.DECIDED_ON.le(day))
                        .and(ACCREDITATION.VALID_UNTIL.ge(day)));
    }

    public void add(Accreditation one) {
        Written.COLUMNS.insert(sql, List.of(one));
    }

    public void change(Accreditation one) {
        Written.COLUMNS.update(sql, List.of(one));
    }

    /** How the schools stand in a year: what was decided after it is not known in it. */
    public Map<SchoolCode, Standing> standings(AcademicYear year, Optional<SchoolCode> school) {
        Map<SchoolCode, Standing> standings = new HashMap<>();
        show(
                ACCREDITATION
                        .ACADEMIC_YEAR
                        .eq(year)
                        .or(
                                ACCREDITATION
                                        .DECIDED_ON
                                        .le(year.lastDay())
                                        .and(ACCREDITATION.VALID_UNTIL.ge(year.firstDay())))
                        .and(Selected.by(school, ACCREDITATION.SCHOOL)),
                one -> standings.merge(one.key().school(), standing(one, year), Standing::and));
        return standings;
    }

    private static Standing standing(Accreditation one, AcademicYear year) {
        return new Standing(
                one.until()
                        .filter(day -> !one.verdict().orElseThrow().on().isAfter(year.lastDay())),
                Optional.of(one.stage()).filter(any -> one.key().year().equals(year)));
    }

    /** Shows each selected one; no teacher and no project has any. */
    public void each(Selection selection, Consumer<Accreditation> visitor) {
        show(
                DSL.and(
                        selection.teacher().isPresent() || selection.project().isPresent()
                                ? DSL.falseCondition()
                                : DSL.noCondition(),
                        Selected.by(selection.school(), ACCREDITATION.SCHOOL),
                        Selected.by(selection.year(), ACCREDITATION.ACADEMIC_YEAR),
                        new Schools(sql).servedBy(selection, ACCREDITATION.SCHOOL)),
                visitor);
    }

    private void show(Condition condition, Consumer<Accreditation> visitor) {
        try (var rows =
                sql.selectFrom(ACCREDITATION)
                        .where(condition)
                        .orderBy(ACCREDITATION.SCHOOL, ACCREDITATION.ACADEMIC_YEAR)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(accreditation(row)));
        }
    }

    static Accreditation accreditation(AccreditationRecord row) {
        return new Accreditation(
                new Accreditation.Key(row.getSchool(), row.getAcademicYear()),
                row.getAppliedOn(),
                row.getRenewal(),
                Optional.ofNullable(row.getPapers()).map(Papers::parse).orElse(Papers.NONE),
                Optional.ofNullable(row.getSubmittedOn()),
                Optional.ofNullable(row.getDecidedOn()).map(day -> verdict(day, row)));
    }

    private static Accreditation.Verdict verdict(LocalDate day, AccreditationRecord row) {
        return new Accreditation.Verdict(
                day,
                Optional.ofNullable(row.getDecidedBy()),
                Optional.ofNullable(row.getReason()),
                Optional.ofNullable(row.getValidUntil()),
                Stream.ofNullable(row.getKit())
                        .flatMap(text -> Stream.of(text.split("\\|")))
                        .map(word -> Worded.parse(Kit.class, word))
                        .toList());
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<Accreditation> COLUMNS =
                Columns.<Accreditation>of(ACCREDITATION, 2)
                        .with(ACCREDITATION.SCHOOL, one -> one.key().school())
                        .with(ACCREDITATION.ACADEMIC_YEAR, one -> one.key().year())
                        .with(ACCREDITATION.APPLIED_ON, Accreditation::appliedOn)
                        .with(ACCREDITATION.RENEWAL, Accreditation::isRenewal)
                        .maybe(ACCREDITATION.PAPERS, one -> unlessEmpty(one.papers().text()))
                        .maybe(ACCREDITATION.SUBMITTED_ON, Accreditation::submittedOn)
                        .maybe(
                                ACCREDITATION.DECIDED_ON,
                                one -> one.verdict().map(Accreditation.Verdict::on))
                        .maybe(
                                ACCREDITATION.DECIDED_BY,
                                one -> one.verdict().flatMap(Accreditation.Verdict::by))
                        .maybe(
                                ACCREDITATION.REASON,
                                one -> one.verdict().flatMap(Accreditation.Verdict::reason))
                        .maybe(ACCREDITATION.VALID_UNTIL, Accreditation::until)
                        .maybe(
                                ACCREDITATION.KIT,
                                one -> one.verdict().flatMap(said -> unlessEmpty(words(said))));

        private static String words(Accreditation.Verdict verdict) {
            return verdict.kit().stream().map(Worded::word).collect(Collectors.joining(BAR));
        }

        private static Optional<String> unlessEmpty(String text) {
            return Optional.of(text).filter(one -> !one.isEmpty());
        }
    }
}
