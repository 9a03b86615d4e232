package cfie.store.whole;

import static cfie.store.schema.tables.CertificateCounter.CERTIFICATE_COUNTER;
import static cfie.store.schema.tables.Setting.SETTING;

import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import cfie.store.engine.Schema;
import cfie.store.ledger.Seal;
import cfie.store.schema.DefaultSchema;
import cfie.store.table.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Named;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Whether the rows fit each other and the schema, however they came to be as they are. */
public final class Soundness {
    private final DSLContext sql;

    public Soundness(DSLContext sql) {
        this.sql = sql;
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables();
    }

    /** Tells what of this check the register itself shows. */
    public void each(Fault.Check check, Consumer<Fault> visitor) {
        switch (check) {
            case SCHEMA -> schema(visitor);
            case VALUES -> tables().forEach(table -> new TableCheck(sql, table).each(visitor));
            case COUNTERS -> counters(visitor);
            case LINKS -> links(visitor);
            default -> {}
        }
        Doubts.of(check).forEach((kind, query) -> doubt(kind, query, visitor));
    }

    private void doubt(Kind kind, String query, Consumer<Fault> visitor) {
        try (var rows = sql.fetchLazy(query)) {
            rows.forEach(row -> visitor.accept(DoubtfulRow.of(kind, row)));
        }
    }

    private void schema(Consumer<Fault> visitor) {
        var history = DSL.table(DSL.name(Schema.HISTORY));
        int sound =
                sql.fetchCount(
                        history,
                        DSL.field(DSL.name("success"), Boolean.class)
                                .isTrue()
                                .and(
                                        DSL.field(DSL.name("installed_rank"), Integer.class)
                                                .between(1, Schema.VERSION)));
        if (sound != Schema.VERSION) {
            visitor.accept(Fault.of(Kind.HISTORY_BROKEN, Schema.HISTORY, sound, Schema.VERSION));
        }
        Set<String> constraints = constraints();
        for (Table<?> table : tables()) {
            try {
                sql.selectFrom(table).where(DSL.falseCondition()).fetch();
            } catch (DataAccessException unfit) {
                visitor.accept(Fault.of(Kind.TABLE_UNREADABLE, table.getName()));
            }
            expected(table)
                    .filter(name -> !constraints.contains(name))
                    .forEach(
                            name ->
                                    visitor.accept(
                                            Fault.of(
                                                    Kind.CONSTRAINT_MISSING,
                                                    table.getName(),
                                                    name)));
        }
    }

    private Set<String> constraints() {
        return sql
                .fetch("select constraint_name from information_schema.table_constraints")
                .getValues(0, String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private static Stream<String> expected(Table<?> table) {
        return Stream.of(table.getKeys(), table.getReferences(), table.getChecks())
                .flatMap(List::stream)
                .map(Named::getName);
    }

    private void counters(Consumer<Fault> visitor) {
        for (Record row : sql.fetch(Doubts.COUNTERS)) {
            int greatest = greatest(row);
            int last = row.get(2, Integer.class);
            if (last > greatest && isNoted(row)) {
                visitor.accept(
                        Fault.of(Kind.NUMBERS_LOST, DoubtfulRow.where(row), greatest + 1, last));
            } else if (last != greatest) {
                visitor.accept(Fault.of(Kind.COUNTER_OFF, DoubtfulRow.where(row), last, greatest));
            }
        }
    }

    private static int greatest(Record row) {
        return Math.max(row.get(3, Integer.class), row.get(4, Integer.class));
    }

    /** Whether an event tells of the counter's last number: then it was given out. */
    private boolean isNoted(Record row) {
        var event = cfie.store.schema.tables.Event.EVENT;
        String number = DoubtfulRow.where(row);
        return sql.fetchExists(
                event,
                event.DETAIL
                        .contains("\"" + number + "\"")
                        .or(event.SUBJECT.contains("=" + number + "|")));
    }

    /** Sets counters to the greatest number that was given; which, from what to what. */
    public List<Difference> mendCounters() {
        List<Difference> mended = new ArrayList<>();
        for (Record row : sql.fetch(Doubts.COUNTERS)) {
            int greatest = greatest(row);
            int last = row.get(2, Integer.class);
            if (last < greatest || last > greatest && !isNoted(row)) {
                sql.update(CERTIFICATE_COUNTER)
                        .set(CERTIFICATE_COUNTER.LAST_RUNNING, greatest)
                        .where(raw("academic_year", Integer.class).eq(row.get(0, Integer.class)))
                        .and(raw("cfie", String.class).eq(row.get(1, String.class)))
                        .execute();
                mended.add(
                        new Difference(
                                "counter " + DoubtfulRow.centre(row),
                                Integer.toString(last),
                                Integer.toString(greatest)));
            }
        }
        return mended;
    }

    /** What no foreign key keeps together any more. */
    private void links(Consumer<Fault> visitor) {
        tables().forEach(
                        table ->
                                table.getReferences()
                                        .forEach(link -> orphans(table, link, visitor)));
        if (!sql.fetchExists(SETTING, SETTING.NAME.eq(Seal.NAME))) {
            visitor.accept(Fault.of(Kind.SECRET_MISSING, SETTING.getName(), Seal.NAME));
        }
    }

    private void orphans(Table<?> table, ForeignKey<?, ?> link, Consumer<Fault> visitor) {
        Table<?> parent = link.getKey().getTable().as("parent");
        List<? extends Field<?>> own = link.getFields();
        Condition isThere = DSL.noCondition();
        Condition isNamed = DSL.noCondition();
        for (int at = 0; at < own.size(); at++) {
            Field<Object> named = raw(table.getName(), own.get(at).getName());
            isNamed = isNamed.and(named.isNotNull());
            isThere = isThere.and(named.eq(raw("parent", link.getKeyFields().get(at).getName())));
        }
        try (var rows =
                sql.select(Rows.keys(table))
                        .from(table)
                        .where(isNamed)
                        .and(DSL.notExists(DSL.selectOne().from(parent).where(isThere)))
                        .fetchLazy()) {
            rows.forEach(
                    row ->
                            visitor.accept(
                                    Fault.of(
                                            Kind.ROW_ORPHANED,
                                            Rows.where(table, row),
                                            link.getKey().getTable().getName())));
        }
    }

    private static Field<Object> raw(String... name) {
        return DSL.field(DSL.name(name));
    }

    private static <T> Field<T> raw(String name, Class<T> type) {
        return DSL.field(DSL.name(name), type);
    }
}
