package cfie.store.programme;

import static cfie.store.schema.tables.ErasmusLink.ERASMUS_LINK;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.fact.OfProjects;
import cfie.store.schema.tables.records.ErasmusLinkRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Which Erasmus+ actions projects support. */
public final class ErasmusLinks implements Shelf<ErasmusLink.Key, ErasmusLink> {
    private final DSLContext sql;

    public ErasmusLinks(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public ErasmusLink.Key keyOf(ErasmusLink link) {
        return link.key();
    }

    @Override
    public Map<ErasmusLink.Key, ErasmusLink> held(Collection<ErasmusLink.Key> keys) {
        Map<ErasmusLink.Key, ErasmusLink> held = new HashMap<>();
        of(keys.stream().map(ErasmusLink.Key::project).toList())
                .forEach(one -> held.put(one.key(), one));
        return held;
    }

    /** All links of the projects. */
    public List<ErasmusLink> of(Collection<ProjectCode> projects) {
        List<ErasmusLink> found = new ArrayList<>();
        Keys.eachAmong(ERASMUS_LINK.PROJECT, projects, among -> show(among, found::add));
        return found;
    }

    @Override
    public void add(List<ErasmusLink> links) {
        Written.COLUMNS.insert(sql, links);
    }

    @Override
    public void change(List<ErasmusLink> links) {
        Written.COLUMNS.update(sql, links);
    }

    public void remove(ErasmusLink.Key key) {
        sql.deleteFrom(ERASMUS_LINK)
                .where(ERASMUS_LINK.PROJECT.eq(key.project()))
                .and(ERASMUS_LINK.NUMBER.eq(key.number()))
                .execute();
    }

    /** Those of the projects that the selection takes in. */
    @Override
    public void each(Selection selection, Consumer<ErasmusLink> visitor) {
        OfProjects.eachAmong(sql, selection, ERASMUS_LINK.PROJECT, some -> show(some, visitor));
    }

    private void show(Condition condition, Consumer<ErasmusLink> visitor) {
        sql.selectFrom(ERASMUS_LINK)
                .where(condition)
                .orderBy(ERASMUS_LINK.PROJECT, ERASMUS_LINK.NUMBER)
                .fetch(ErasmusLinks::link)
                .forEach(visitor);
    }

    static ErasmusLink link(ErasmusLinkRecord row) {
        return new ErasmusLink(
                new ErasmusLink.Key(row.getProject(), row.getNumber()),
                Optional.ofNullable(row.getTitle()),
                row.getLinkedOn());
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<ErasmusLink> COLUMNS =
                Columns.<ErasmusLink>of(ERASMUS_LINK, 2)
                        .with(ERASMUS_LINK.PROJECT, one -> one.key().project())
                        .with(ERASMUS_LINK.NUMBER, one -> one.key().number())
                        .maybe(ERASMUS_LINK.TITLE, ErasmusLink::title)
                        .with(ERASMUS_LINK.LINKED_ON, ErasmusLink::linkedOn);
    }
}
