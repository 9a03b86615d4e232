package cfie.store.table;

import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Looking up many keys at once. */
public final class Keys {
    private static final int SLICE = 2_000;

    private Keys() {}

    /**
     * The keys stand in the statement itself: with constants the engine walks the index once and
     * checks each row in a sorted set, where it would compare each with every bound value. A single
     * key is bound: the engine knows the statement again.
     */
    public static <T> Condition among(Field<T> field, Collection<T> keys) {
        List<T> distinct = keys.stream().distinct().toList();
        return distinct.size() == 1
                ? field.eq(distinct.get(0))
                : field.in(distinct.stream().map(key -> DSL.inline(key, field)).toList());
    }

    /**
     * Looks with one condition for each slice of the keys. In their order, which is the engine's
     * too, so that a slice is a short stretch of the index, however many keys there are and in
     * whatever order they came.
     */
    public static <T extends Comparable<T>> void eachAmong(
            Field<T> field, Collection<T> keys, Consumer<Condition> look) {
        each(keys, slice -> look.accept(on(among(field, slice), stretch(field, slice))));
    }

    /**
     * The same for texts that a table's key begins with. The embedded engine knows the statement
     * again, and finds out quickly where none is held.
     */
    public static <T extends Comparable<T>> void eachHeld(
            Field<T> field, Collection<T> keys, Consumer<Condition> look) {
        each(keys, slice -> look.accept(on(held(field, slice), stretch(field, slice))));
    }

    private static <T extends Comparable<T>> void each(Collection<T> keys, Consumer<List<T>> look) {
        List<T> sorted = keys.stream().distinct().sorted().toList();
        for (int from = 0; from < sorted.size(); from += SLICE) {
            look.accept(sorted.subList(from, Math.min(from + SLICE, sorted.size())));
        }
    }

    private static Condition on(Condition embedded, Condition server) {
        return CustomCondition.of(
                context -> context.visit(context.family() == SQLDialect.H2 ? embedded : server));
    }

    /**
     * A server plans for a table as small as it was before this transaction, and would read the
     * whole of it again for each slice: told where the slice begins and ends, it walks the index.
     */
    private static <T> Condition stretch(Field<T> field, List<T> sorted) {
        Condition among = among(field, sorted);
        return sorted.size() == 1
                ? among
                : among.and(
                        field.between(
                                DSL.inline(sorted.get(0), field),
                                DSL.inline(sorted.get(sorted.size() - 1), field)));
    }

    private static <T> Condition held(Field<T> field, List<T> keys) {
        return keys.size() == 1 ? field.eq(keys.get(0)) : ofThese(field, keys);
    }

    private static <T> Condition ofThese(Field<T> field, List<T> keys) {
        Converter<?, T> kept = field.getConverter();
        String[] texts = keys.stream().map(kept::to).toArray(String[]::new);
        return DSL.condition(
                "{0} = any({1})", field, DSL.val(texts, SQLDataType.VARCHAR.getArrayDataType()));
    }

    /** The numbers of each centre and year, so that an index serves them. */
    public static Collection<List<CertificateNumber>> byCentre(
            Collection<CertificateNumber> numbers) {
        return numbers.stream()
                .distinct()
                .collect(Collectors.groupingBy(one -> List.of(one.year(), one.cfie())))
                .values();
    }

    /** The rows of a table of numbered things that have one of those numbers of one centre. */
    public static Condition of(Table<?> table, List<CertificateNumber> ofOneCentre) {
        CertificateNumber any = ofOneCentre.get(0);
        return field(table, "academic_year", AcademicYear.class)
                .eq(any.year())
                .and(field(table, "cfie", Cfie.class).eq(any.cfie()))
                .and(
                        among(
                                field(table, "running", Integer.class),
                                ofOneCentre.stream().map(CertificateNumber::running).toList()));
    }

    /** The number that stands in a row of such a table. */
    public static CertificateNumber number(Record row, Table<?> table) {
        return new CertificateNumber(
                row.get(field(table, "academic_year", AcademicYear.class)),
                row.get(field(table, "cfie", Cfie.class)),
                row.get(field(table, "running", Integer.class)));
    }

    @SuppressWarnings("unchecked") // the generated column has the type that is asked for
    private static <T> Field<T> field(Table<?> table, String name, Class<T> type) {
        return (Field<T>) Objects.requireNonNull(table.field(name), type.getName());
    }
}
