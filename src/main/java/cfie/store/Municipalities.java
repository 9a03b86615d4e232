package cfie.store;

import static cfie.store.schema.tables.Area.AREA;

import cfie.domain.Areas;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.value.Cfie;
import cfie.value.Province;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The municipalities that belong to another centre than the one of their province's capital. */
public final class Municipalities implements Shelf<Areas.Municipality, Areas.Served> {
    private static final Columns<Areas.Served> COLUMNS =
            Columns.<Areas.Served>of(AREA, 2)
                    .with(AREA.PROVINCE, one -> one.municipality().province().code())
                    .with(AREA.MUNICIPALITY, one -> one.municipality().folded())
                    .with(AREA.CFIE, Areas.Served::cfie);

    private final DSLContext sql;

    Municipalities(DSLContext sql) {
        this.sql = sql;
    }

    public Areas areas() {
        return new Areas(all());
    }

    private Map<Areas.Municipality, Cfie> all() {
        Map<Areas.Municipality, Cfie> all = new HashMap<>();
        show(DSL.noCondition(), one -> all.put(one.municipality(), one.cfie()));
        return all;
    }

    /** Puts a municipality into the centre's area, and out of any other's. */
    public void claim(Areas.Municipality municipality, Cfie cfie) {
        List<Areas.Served> one = List.of(new Areas.Served(municipality, cfie));
        if (all().containsKey(municipality)) {
            change(one);
        } else {
            add(one);
        }
    }

    @Override
    public Areas.Municipality keyOf(Areas.Served one) {
        return one.municipality();
    }

    @Override
    public Map<Areas.Municipality, Areas.Served> held(Collection<Areas.Municipality> keys) {
        Map<Areas.Municipality, Areas.Served> held = new HashMap<>();
        show(
                Keys.among(
                        AREA.MUNICIPALITY, keys.stream().map(Areas.Municipality::folded).toList()),
                one -> held.put(one.municipality(), one));
        held.keySet().retainAll(keys);
        return held;
    }

    @Override
    public void add(List<Areas.Served> served) {
        COLUMNS.insert(sql, served);
    }

    @Override
    public void change(List<Areas.Served> served) {
        COLUMNS.update(sql, served);
    }

    @Override
    public void each(Selection selection, Consumer<Areas.Served> visitor) {
        show(Selected.by(selection.cfie(), AREA.CFIE), visitor);
    }

    private void show(Condition condition, Consumer<Areas.Served> visitor) {
        sql
                .selectFrom(AREA)
                .where(condition)
                .fetch(
                        row ->
                                new Areas.Served(
                                        new Areas.Municipality(
                                                Province.ofCode(row.getProvince()),
                                                row.getMunicipality()),
                                        row.getCfie()))
                .stream()
                .sorted(Comparator.comparing(Areas.Served::municipality))
                .forEach(visitor);
    }
}
