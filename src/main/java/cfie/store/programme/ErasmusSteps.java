package cfie.store.programme;

import static cfie.store.schema.tables.ErasmusStep.ERASMUS_STEP;

import cfie.domain.erasmus.Tick;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.fact.OfProjects;
import cfie.store.schema.tables.records.ErasmusStepRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What connected projects have of what they should have. */
public final class ErasmusSteps implements Shelf<Tick.Key, Tick> {
    private final DSLContext sql;

    public ErasmusSteps(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Tick.Key keyOf(Tick tick) {
        return tick.key();
    }

    @Override
    public Map<Tick.Key, Tick> held(Collection<Tick.Key> keys) {
        Map<Tick.Key, Tick> held = new HashMap<>();
        of(keys.stream().map(Tick.Key::project).toList()).forEach(one -> held.put(one.key(), one));
        return held;
    }

    /** All that the projects have. */
    public List<Tick> of(Collection<ProjectCode> projects) {
        List<Tick> found = new ArrayList<>();
        Keys.eachAmong(ERASMUS_STEP.PROJECT, projects, among -> show(among, found::add));
        return found;
    }

    @Override
    public void add(List<Tick> ticks) {
        Written.COLUMNS.insert(sql, ticks);
    }

    @Override
    public void change(List<Tick> ticks) {
        Written.COLUMNS.update(sql, ticks);
    }

    public void remove(Tick.Key key) {
        sql.deleteFrom(ERASMUS_STEP)
                .where(ERASMUS_STEP.PROJECT.eq(key.project()))
                .and(ERASMUS_STEP.ITEM.eq(key.step()))
                .execute();
    }

    /** Those of the projects that the selection takes in. */
    @Override
    public void each(Selection selection, Consumer<Tick> visitor) {
        OfProjects.eachAmong(sql, selection, ERASMUS_STEP.PROJECT, some -> show(some, visitor));
    }

    /** In the order of the guide, which the letters of the steps do not know. */
    private void show(Condition condition, Consumer<Tick> visitor) {
        sql.selectFrom(ERASMUS_STEP).where(condition).fetch(ErasmusSteps::tick).stream()
                .sorted(Comparator.comparing(Tick::key))
                .forEach(visitor);
    }

    static Tick tick(ErasmusStepRecord row) {
        return new Tick(
                new Tick.Key(row.getProject(), row.getItem()),
                row.getDoneOn(),
                row.getEvidence(),
                Optional.ofNullable(row.getFile()),
                Optional.ofNullable(row.getSha256()));
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<Tick> COLUMNS =
                Columns.<Tick>of(ERASMUS_STEP, 2)
                        .with(ERASMUS_STEP.PROJECT, one -> one.key().project())
                        .with(ERASMUS_STEP.ITEM, one -> one.key().step())
                        .with(ERASMUS_STEP.DONE_ON, Tick::doneOn)
                        .with(ERASMUS_STEP.EVIDENCE, Tick::evidence)
                        .maybe(ERASMUS_STEP.FILE, Tick::file)
                        .maybe(ERASMUS_STEP.SHA256, Tick::sha256);
    }
}
