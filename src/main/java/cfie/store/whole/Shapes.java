package cfie.store.whole;

import static org.jooq.impl.DSL.currentSchema;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import cfie.store.schema.DefaultSchema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.SQLDataType;

/**
 * The tables of a register, each behind those that it points to. Which are ours the schema says;
 * which of them and of their columns are there, the database, which may be of an older version.
 */
final class Shapes {
    private static final Field<String> TABLE = field(name("table_name"), SQLDataType.VARCHAR);
    private static final Field<String> COLUMN = field(name("column_name"), SQLDataType.VARCHAR);
    private static final Field<String> TYPE = field(name("data_type"), SQLDataType.VARCHAR);

    private Shapes() {}

    static List<Shape> of(DSLContext sql) {
        Map<String, Result<?>> held = held(sql);
        return ordered().stream()
                .filter(ours -> held.containsKey(ours.getName()))
                .map(ours -> shape(ours, held.get(ours.getName())))
                .toList();
    }

    private static Shape shape(Table<?> ours, Result<?> held) {
        List<Shape.Column> columns =
                held.map(row -> new Shape.Column(row.get(COLUMN), CellKind.of(row.get(TYPE))));
        List<String> key =
                Stream.ofNullable(ours.getPrimaryKey())
                        .map(UniqueKey::getFields)
                        .flatMap(List::stream)
                        .map(TableField::getName)
                        .filter(held.getValues(COLUMN)::contains)
                        .toList();
        return new Shape(ours.getName(), columns, key);
    }

    /** The columns of each table, in their order. */
    private static Map<String, Result<?>> held(DSLContext sql) {
        return new LinkedHashMap<>(
                sql.select(TABLE, COLUMN, TYPE)
                        .from(table("information_schema.columns"))
                        .where(field(name("table_schema"), SQLDataType.VARCHAR).eq(currentSchema()))
                        .orderBy(TABLE, field(name("ordinal_position")))
                        .fetchGroups(TABLE));
    }

    private static Set<Table<?>> ordered() {
        Set<Table<?>> ordered = new LinkedHashSet<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> add(table, ordered));
        return ordered;
    }

    /** Behind what it points to; no table of ours points back to one that points to it. */
    private static void add(Table<?> table, Set<Table<?>> ordered) {
        table.getReferences().stream()
                .<Table<?>>map(reference -> reference.getKey().getTable())
                .filter(other -> !other.equals(table))
                .forEach(other -> add(other, ordered));
        ordered.add(table);
    }
}
