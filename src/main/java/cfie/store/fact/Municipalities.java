package cfie.store.fact;

import static cfie.store.schema.tables.Area.AREA;

import cfie.domain.Areas;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.AreaRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.Province;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The municipalities that belong to another centre than the one of their province's capital. */
public final class Municipalities implements Shelf<Areas.Key, Areas.Served> {
    private final DSLContext sql;

    public Municipalities(DSLContext sql) {
        this.sql = sql;
    }

    public Areas areas() {
        return Areas.of(list(DSL.noCondition()));
    }

    @Override
    public Areas.Key keyOf(Areas.Served one) {
        return one.key();
    }

    @Override
    public Map<Areas.Key, Areas.Served> held(Collection<Areas.Key> keys) {
        Map<Areas.Key, Areas.Served> held = new HashMap<>();
        Keys.eachAmong(
                AREA.MUNICIPALITY,
                keys.stream().map(Municipalities::folded).toList(),
                among -> list(among).forEach(one -> held.put(one.key(), one)));
        held.keySet().retainAll(Set.copyOf(keys));
        return held;
    }

    private static String folded(Areas.Key key) {
        return key.municipality().folded();
    }

    @Override
    public void add(List<Areas.Served> served) {
        Written.COLUMNS.insert(sql, served);
    }

    @Override
    public void change(List<Areas.Served> served) {
        Written.COLUMNS.update(sql, served);
    }

    /** Of a year, those that count on its first day. */
    @Override
    public void each(Selection selection, Consumer<Areas.Served> visitor) {
        Areas areas = areas();
        list(Selected.by(selection.cfie(), AREA.CFIE)).stream()
                .filter(
                        one ->
                                selection.year().isEmpty()
                                        || isInForce(one, areas, selection.year().get()))
                .forEach(visitor);
    }

    private static boolean isInForce(Areas.Served one, Areas areas, AcademicYear year) {
        return one.key()
                .since()
                .equals(
                        areas.byMunicipality()
                                .get(one.key().municipality())
                                .floorKey(year.firstDay()));
    }

    private List<Areas.Served> list(Condition condition) {
        return sql.selectFrom(AREA).where(condition).stream()
                .map(Municipalities::served)
                .sorted(Comparator.comparing(Areas.Served::key))
                .toList();
    }

    private static Areas.Served served(AreaRecord row) {
        return new Areas.Served(
                new Areas.Key(
                        new Areas.Municipality(
                                Province.ofCode(row.getProvince()), row.getMunicipality()),
                        row.getSince()),
                row.getCfie());
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<Areas.Served> COLUMNS =
                Columns.<Areas.Served>of(AREA, 3)
                        .with(AREA.PROVINCE, one -> one.key().municipality().province().code())
                        .with(AREA.MUNICIPALITY, one -> one.key().municipality().folded())
                        .with(AREA.SINCE, one -> one.key().since())
                        .with(AREA.CFIE, Areas.Served::cfie);
    }
}
