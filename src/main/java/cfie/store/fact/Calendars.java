package cfie.store.fact;

import static cfie.store.schema.tables.Deadline.DEADLINE;

import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.DeadlineRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Rows;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The last days of each year, of all centres or of one. */
public final class Calendars implements Shelf<Deadline.Key, Deadline> {
    /** In the place of a centre, where a day is that of all. */
    private static final String ALL = "*";

    private static final Columns<Deadline> COLUMNS =
            Columns.<Deadline>of(DEADLINE, 3)
                    .with(DEADLINE.ACADEMIC_YEAR, one -> one.key().year())
                    .with(DEADLINE.TYPE, one -> one.key().what())
                    .with(DEADLINE.SCOPE, one -> scope(one.key().cfie()))
                    .with(DEADLINE.LAST_DAY, Deadline::lastDay)
                    .with(DEADLINE.LATENESS, Deadline::lateness);

    private final DSLContext sql;

    public Calendars(DSLContext sql) {
        this.sql = sql;
    }

    /** Every one that is known. */
    public Deadlines all() {
        return Deadlines.of(list(DSL.noCondition()));
    }

    @Override
    public Deadline.Key keyOf(Deadline deadline) {
        return deadline.key();
    }

    @Override
    public Map<Deadline.Key, Deadline> held(Collection<Deadline.Key> keys) {
        List<AcademicYear> years = keys.stream().map(Deadline.Key::year).toList();
        Map<Deadline.Key, Deadline> held = new HashMap<>();
        list(Keys.among(DEADLINE.ACADEMIC_YEAR, years)).forEach(one -> held.put(one.key(), one));
        return held;
    }

    @Override
    public void add(List<Deadline> deadlines) {
        COLUMNS.insert(sql, deadlines);
    }

    @Override
    public void change(List<Deadline> deadlines) {
        COLUMNS.update(sql, deadlines);
    }

    public void remove(Deadline.Key key) {
        sql.deleteFrom(DEADLINE)
                .where(DEADLINE.ACADEMIC_YEAR.eq(key.year()))
                .and(DEADLINE.TYPE.eq(key.what()))
                .and(DEADLINE.SCOPE.eq(scope(key.cfie())))
                .execute();
    }

    /** Those of a centre are its own and the ones of all. */
    @Override
    public void each(Selection selection, Consumer<Deadline> visitor) {
        list(DSL.and(
                        Selected.by(selection.year(), DEADLINE.ACADEMIC_YEAR),
                        Selected.of(selection.cfie(), cfie -> DEADLINE.SCOPE.in(ALL, cfie.name()))))
                .forEach(visitor);
    }

    private List<Deadline> list(Condition condition) {
        List<Deadline> all = new ArrayList<>();
        sql.selectFrom(DEADLINE)
                .where(condition)
                .forEach(row -> all.add(Rows.sound(DEADLINE, row, Calendars::deadline)));
        all.sort((one, other) -> one.key().compareTo(other.key()));
        return all;
    }

    static Deadline deadline(DeadlineRecord row) {
        return new Deadline(
                new Deadline.Key(
                        row.getAcademicYear(),
                        row.getType(),
                        Optional.of(row.getScope())
                                .filter(scope -> !scope.equals(ALL))
                                .map(Cfie::valueOf)),
                row.getLastDay(),
                row.getLateness());
    }

    private static String scope(Optional<Cfie> cfie) {
        return cfie.map(Cfie::name).orElse(ALL);
    }
}
