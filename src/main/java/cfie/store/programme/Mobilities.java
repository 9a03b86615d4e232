package cfie.store.programme;

import static cfie.store.schema.tables.Mobility.MOBILITY;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.Mobility;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.fact.OfProjects;
import cfie.store.schema.tables.records.MobilityRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Selected;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The mobilities of the actions that projects support. */
public final class Mobilities implements Shelf<Mobility.Key, Mobility> {
    private static final String BAR = "|";

    private final DSLContext sql;

    public Mobilities(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Mobility.Key keyOf(Mobility mobility) {
        return mobility.key();
    }

    @Override
    public Map<Mobility.Key, Mobility> held(Collection<Mobility.Key> keys) {
        Map<Mobility.Key, Mobility> held = new HashMap<>();
        of(keys.stream().map(key -> key.link().project()).toList())
                .forEach(one -> held.put(one.key(), one));
        return held;
    }

    /** All mobilities of the projects. */
    public List<Mobility> of(Collection<ProjectCode> projects) {
        List<Mobility> found = new ArrayList<>();
        Keys.eachAmong(MOBILITY.PROJECT, projects, among -> show(among, found::add));
        return found;
    }

    @Override
    public void add(List<Mobility> mobilities) {
        Written.COLUMNS.insert(sql, mobilities);
    }

    @Override
    public void change(List<Mobility> mobilities) {
        Written.COLUMNS.update(sql, mobilities);
    }

    public void remove(Mobility.Key key) {
        sql.deleteFrom(MOBILITY)
                .where(MOBILITY.PROJECT.eq(key.link().project()))
                .and(MOBILITY.NUMBER.eq(key.link().number()))
                .and(MOBILITY.TYPE.eq(key.kind()))
                .and(MOBILITY.STARTS_ON.eq(key.startsOn()))
                .and(MOBILITY.COUNTRY.eq(key.to().country()))
                .and(MOBILITY.PLACE.eq(key.to().place()))
                .execute();
    }

    /** Names the teacher no more; how many went with a place less in the list of names. */
    public int forget(Nif nif) {
        return rename(nif, people -> people.without(nif));
    }

    public int handOver(Nif wrong, Nif right) {
        return rename(wrong, people -> people.with(right, wrong));
    }

    private int rename(Nif nif, UnaryOperator<Mobility.People> other) {
        List<Mobility> theirs = new ArrayList<>();
        show(names(nif), one -> theirs.add(one.with(other.apply(one.people()))));
        change(theirs);
        return theirs.size();
    }

    private static Condition names(Nif nif) {
        return MOBILITY.TEACHERS.contains(nif.text());
    }

    /** Those of the projects that it takes in; of a teacher, those on which they went. */
    @Override
    public void each(Selection selection, Consumer<Mobility> visitor) {
        Condition own = Selected.of(selection.teacher(), Mobilities::names);
        OfProjects.eachAmong(
                sql,
                selection.ofAnyTeacher(),
                MOBILITY.PROJECT,
                some -> show(some.and(own), visitor));
    }

    private void show(Condition condition, Consumer<Mobility> visitor) {
        sql.selectFrom(MOBILITY)
                .where(condition)
                .orderBy(
                        MOBILITY.PROJECT,
                        MOBILITY.NUMBER,
                        MOBILITY.STARTS_ON,
                        MOBILITY.TYPE,
                        MOBILITY.COUNTRY,
                        MOBILITY.PLACE)
                .fetch(Mobilities::mobility)
                .forEach(visitor);
    }

    static Mobility mobility(MobilityRecord row) {
        return new Mobility(
                new Mobility.Key(
                        new ErasmusLink.Key(row.getProject(), row.getNumber()),
                        row.getType(),
                        row.getStartsOn(),
                        new Mobility.Destination(row.getCountry(), row.getPlace())),
                row.getEndsOn(),
                new Mobility.People(
                        row.getLearners(),
                        row.getStaff(),
                        Stream.ofNullable(row.getTeachers())
                                .flatMap(text -> Stream.of(text.split("\\|")))
                                .map(Nif::new)
                                .toList()));
    }

    /** Looked at only where something is written. */
    private static final class Written {
        static final Columns<Mobility> COLUMNS =
                Columns.<Mobility>of(MOBILITY, 6)
                        .with(MOBILITY.PROJECT, one -> one.key().link().project())
                        .with(MOBILITY.NUMBER, one -> one.key().link().number())
                        .with(MOBILITY.TYPE, one -> one.key().kind())
                        .with(MOBILITY.STARTS_ON, one -> one.key().startsOn())
                        .with(MOBILITY.COUNTRY, one -> one.key().to().country())
                        .with(MOBILITY.PLACE, one -> one.key().to().place())
                        .with(MOBILITY.ENDS_ON, Mobility::endsOn)
                        .with(MOBILITY.LEARNERS, one -> one.people().learners())
                        .with(MOBILITY.STAFF, one -> one.people().staff())
                        .maybe(MOBILITY.TEACHERS, Written::teachers);

        private static Optional<String> teachers(Mobility one) {
            return Optional.of(
                            one.people().teachers().stream()
                                    .map(Nif::text)
                                    .collect(Collectors.joining(BAR)))
                    .filter(text -> !text.isEmpty());
        }
    }
}
