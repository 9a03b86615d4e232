package cfie.store.table;

import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RenderContext.CastMode;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;

/** Looking up many keys at once. */
public final class Keys {
    private static final int SLICE = 200;

    private Keys() {}

    /**
     * The rows whose field is one of some keys, all of them in one bound value, so that the engine
     * knows the statement again, however many they are: it keeps the statements that it has read,
     * and with the keys in their text they would take up more than a small memory has.
     */
    public static <T> Condition among(Field<T> field, Collection<T> keys) {
        List<T> distinct = keys.stream().distinct().toList();
        return distinct.size() == 1
                ? field.eq(distinct.get(0))
                : isOneOf(field, field.getConverter(), distinct);
    }

    private static <K, T> Condition isOneOf(Field<T> field, Converter<K, T> kept, List<T> keys) {
        @SuppressWarnings("unchecked") // the array is made of that very type
        K[] all = (K[]) Array.newInstance(kept.fromType(), keys.size());
        Arrays.setAll(all, at -> kept.to(keys.get(at)));
        Field<K[]> bound =
                DSL.val(
                        all,
                        DefaultDataType.getDataType(SQLDialect.DEFAULT, kept.fromType())
                                .getArrayDataType());
        Condition condition = DSL.condition("{0} = any({1})", field, bound);
        // The embedded engine would cast the whole of it once more for each row that it looks at.
        return CustomCondition.of(
                context ->
                        context.castMode(
                                context.family() == SQLDialect.H2
                                        ? CastMode.NEVER
                                        : context.castMode(),
                                it -> it.visit(condition)));
    }

    /**
     * Looks with one condition for each slice of the keys. In their order, which is the engine's
     * too, so that a slice is a short stretch of the index, however many keys there are and in
     * whatever order they came. A slice is short, since each row that is found is compared with its
     * keys one by one.
     */
    public static <T extends Comparable<T>> void eachAmong(
            Field<T> field, Collection<T> keys, Consumer<Condition> look) {
        slices(keys.stream().distinct().sorted().toList())
                .forEach(slice -> look.accept(among(field, slice).and(within(field, slice))));
    }

    /**
     * A server plans for a table as small as it was before this transaction, and would read the
     * whole of it again for each slice: told where the slice begins and ends, it walks the index.
     */
    private static <T> Condition within(Field<T> field, List<T> sorted) {
        Condition stretch = field.between(sorted.get(0), sorted.get(sorted.size() - 1));
        return CustomCondition.of(
                context ->
                        context.visit(
                                context.family() == SQLDialect.H2 || sorted.size() == 1
                                        ? DSL.noCondition()
                                        : stretch));
    }

    /**
     * The numbers of each centre and year, some at a time, in their order: an index serves them.
     */
    public static List<List<CertificateNumber>> byCentre(Collection<CertificateNumber> numbers) {
        return numbers.stream()
                .distinct()
                .collect(Collectors.groupingBy(one -> List.of(one.year(), one.cfie())))
                .values()
                .stream()
                .flatMap(ofOneCentre -> slices(ofOneCentre.stream().sorted().toList()))
                .toList();
    }

    private static <T> Stream<List<T>> slices(List<T> sorted) {
        return IntStream.iterate(0, from -> from < sorted.size(), from -> from + SLICE)
                .mapToObj(from -> sorted.subList(from, Math.min(from + SLICE, sorted.size())));
    }

    /** The rows of a table of numbered things that have one of those numbers of one centre. */
    public static Condition of(Table<?> table, List<CertificateNumber> ofOneCentre) {
        CertificateNumber first = ofOneCentre.get(0);
        CertificateNumber last = ofOneCentre.get(ofOneCentre.size() - 1);
        Field<Integer> running = field(table, "running", Integer.class);
        return field(table, "academic_year", AcademicYear.class)
                .eq(first.year())
                .and(field(table, "cfie", Cfie.class).eq(first.cfie()))
                .and(running.between(first.running(), last.running()))
                .and(among(running, ofOneCentre.stream().map(CertificateNumber::running).toList()));
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
