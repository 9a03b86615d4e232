package cfie.store.fact;

import static cfie.store.schema.tables.CountryStay.COUNTRY_STAY;

import cfie.domain.Countries;
import cfie.domain.Countries.Stay;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.CountryStayRecord;
import cfie.store.table.Columns;
import cfie.store.table.Rows;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** From when until when each country took part in eTwinning. */
public final class CountryStays implements Shelf<Stay.Key, Stay> {
    private final DSLContext sql;

    public CountryStays(DSLContext sql) {
        this.sql = sql;
    }

    public Countries all() {
        return new Countries(all(Selection.ALL));
    }

    @Override
    public Stay.Key keyOf(Stay stay) {
        return stay.key();
    }

    @Override
    public Map<Stay.Key, Stay> held(Collection<Stay.Key> keys) {
        Map<Stay.Key, Stay> held = new HashMap<>();
        each(Selection.ALL, one -> held.put(one.key(), one));
        held.keySet().retainAll(Set.copyOf(keys));
        return held;
    }

    @Override
    public void add(List<Stay> stays) {
        Written.COLUMNS.insert(sql, stays);
    }

    @Override
    public void change(List<Stay> stays) {
        Written.COLUMNS.update(sql, stays);
    }

    /** Of a year, those that took part on one of its days. */
    @Override
    public void each(Selection selection, Consumer<Stay> visitor) {
        sql.selectFrom(COUNTRY_STAY)
                .where(Selected.of(selection.year(), CountryStays::in))
                .orderBy(COUNTRY_STAY.COUNTRY, COUNTRY_STAY.SINCE)
                .fetch(row -> Rows.sound(COUNTRY_STAY, row, CountryStays::stay))
                .forEach(visitor);
    }

    static Stay stay(CountryStayRecord row) {
        return new Stay(
                row.getCountry(),
                row.getSince(),
                Optional.ofNullable(row.getUntil()),
                row.getPlus());
    }

    private static Condition in(AcademicYear year) {
        return DSL.and(
                COUNTRY_STAY.SINCE.le(year.lastDay()),
                COUNTRY_STAY.UNTIL.isNull().or(COUNTRY_STAY.UNTIL.ge(year.firstDay())));
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<Stay> COLUMNS =
                Columns.<Stay>of(COUNTRY_STAY, 2)
                        .with(COUNTRY_STAY.COUNTRY, Stay::country)
                        .with(COUNTRY_STAY.SINCE, Stay::from)
                        .maybe(COUNTRY_STAY.UNTIL, Stay::until)
                        .with(COUNTRY_STAY.PLUS, Stay::plus);
    }
}
