package cfie.store.fact;

import cfie.domain.Dated;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.table.Columns;
import cfie.store.table.Rows;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** The rows of one rule, by the academic year from which each counts. */
public final class DatedRules<R> implements Shelf<Dated.Key, Dated<R>> {
    private final DSLContext sql;
    private final Table<?> table;
    private final Columns<Dated<R>> columns;
    private final Function<Record, Dated<R>> reading;

    DatedRules(
            DSLContext sql,
            Table<?> table,
            Columns<Dated<R>> columns,
            Function<Record, Dated<R>> reading) {
        this.sql = sql;
        this.table = table;
        this.columns = columns;
        this.reading = reading;
    }

    public List<Dated<R>> all() {
        return sql.selectFrom(table).stream()
                .map(row -> Rows.sound(table, row, reading))
                .sorted(Comparator.comparing(Dated::key))
                .toList();
    }

    @Override
    public Dated.Key keyOf(Dated<R> rule) {
        return rule.key();
    }

    @Override
    public Map<Dated.Key, Dated<R>> held(Collection<Dated.Key> keys) {
        Map<Dated.Key, Dated<R>> held = new HashMap<>();
        all().forEach(one -> held.put(one.key(), one));
        held.keySet().retainAll(Set.copyOf(keys));
        return held;
    }

    @Override
    public void add(List<Dated<R>> rules) {
        columns.insert(sql, rules);
    }

    @Override
    public void change(List<Dated<R>> rules) {
        columns.update(sql, rules);
    }

    /** Of a year, those that count in it. */
    @Override
    public void each(Selection selection, Consumer<Dated<R>> visitor) {
        List<Dated<R>> all = all();
        selection.year().map(year -> Dated.inForce(all, year)).orElse(all).forEach(visitor);
    }
}
