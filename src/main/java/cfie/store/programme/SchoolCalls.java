package cfie.store.programme;

import static cfie.store.schema.tables.SchoolCall.SCHOOL_CALL;

import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.SchoolCall;
import cfie.store.schema.tables.records.SchoolCallRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Worded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The calls for the label eTwinning School, by year: those that are known. */
public final class SchoolCalls implements Shelf<AcademicYear, SchoolCall> {
    private static final String BAR = "|";

    private final DSLContext sql;

    public SchoolCalls(DSLContext sql) {
        this.sql = sql;
    }

    /** The call of the year; where it is not known, the last one before it, in that year. */
    public Optional<SchoolCall> of(AcademicYear year) {
        return sql.selectFrom(SCHOOL_CALL)
                .where(SCHOOL_CALL.ACADEMIC_YEAR.le(year))
                .orderBy(SCHOOL_CALL.ACADEMIC_YEAR.desc())
                .limit(1)
                .fetchOptional(row -> call(row).in(year));
    }

    @Override
    public AcademicYear keyOf(SchoolCall call) {
        return call.year();
    }

    @Override
    public Map<AcademicYear, SchoolCall> held(Collection<AcademicYear> years) {
        Map<AcademicYear, SchoolCall> held = new HashMap<>();
        show(Keys.among(SCHOOL_CALL.ACADEMIC_YEAR, years), one -> held.put(one.year(), one));
        return held;
    }

    @Override
    public void add(List<SchoolCall> calls) {
        Written.COLUMNS.insert(sql, calls);
    }

    @Override
    public void change(List<SchoolCall> calls) {
        Written.COLUMNS.update(sql, calls);
    }

    @Override
    public void each(Selection selection, Consumer<SchoolCall> visitor) {
        show(Selected.by(selection.year(), SCHOOL_CALL.ACADEMIC_YEAR), visitor);
    }

    private void show(Condition condition, Consumer<SchoolCall> visitor) {
        sql.selectFrom(SCHOOL_CALL)
                .where(condition)
                .orderBy(SCHOOL_CALL.ACADEMIC_YEAR)
                .fetch(SchoolCalls::call)
                .forEach(visitor);
    }

    static SchoolCall call(SchoolCallRecord row) {
        return new SchoolCall(
                row.getAcademicYear(),
                new SchoolCall.Dates(
                        new Days(row.getOpensOn(), row.getClosesOn()),
                        Optional.ofNullable(row.getCutOff()),
                        Optional.ofNullable(row.getActiveSince()),
                        Optional.ofNullable(row.getLabelsSince())),
                Stream.of(row.getActiveWhen().split("\\|"))
                        .map(word -> Worded.parse(ActiveWhen.class, word))
                        .toList(),
                new SchoolCall.Asked(
                        row.getYears(), row.getTeachers(), row.getLabels(), row.getValidity()));
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<SchoolCall> COLUMNS =
                Columns.<SchoolCall>of(SCHOOL_CALL, 1)
                        .with(SCHOOL_CALL.ACADEMIC_YEAR, SchoolCall::year)
                        .with(SCHOOL_CALL.OPENS_ON, one -> one.dates().open().first())
                        .with(SCHOOL_CALL.CLOSES_ON, one -> one.dates().open().last())
                        .maybe(SCHOOL_CALL.CUT_OFF, one -> one.dates().cutOff())
                        .maybe(SCHOOL_CALL.ACTIVE_SINCE, one -> one.dates().activeSince())
                        .with(SCHOOL_CALL.ACTIVE_WHEN, Written::words)
                        .maybe(SCHOOL_CALL.LABELS_SINCE, one -> one.dates().labelsSince())
                        .with(SCHOOL_CALL.YEARS, one -> one.asked().years())
                        .with(SCHOOL_CALL.TEACHERS, one -> one.asked().activeTeachers())
                        .with(SCHOOL_CALL.LABELS, one -> one.asked().labels())
                        .with(SCHOOL_CALL.VALIDITY, one -> one.asked().validity());

        private static String words(SchoolCall call) {
            return call.active().stream().map(Worded::word).collect(Collectors.joining(BAR));
        }
    }
}
