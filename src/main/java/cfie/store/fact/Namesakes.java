package cfie.store.fact;

import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Registration;
import cfie.store.table.Keys;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** People under different NIFs with one name, whatever its accents and case, in one school. */
public final class Namesakes {
    private static final int FEW = 5;
    private static final int MANY = 100;
    private static final int SOME = 10_000;

    // as they lie in their cells: they were read when they came
    private static final Field<String> NIF = raw(REGISTRATION, "nif");
    private static final Field<String> SCHOOL = raw(REGISTRATION, "school");
    private static final Field<String> TEACHER_NIF = raw(TEACHER, "nif");

    private static Field<String> raw(Table<?> table, String column) {
        return DSL.field(DSL.name(table.getName(), column), String.class);
    }

    private final DSLContext sql;

    public Namesakes(DSLContext sql) {
        this.sql = sql;
    }

    /** Two who may be one, by the order of their NIFs. */
    public record Pair(Nif one, Nif other, SchoolCode school) {
        private Stream<Registration.Key> keys() {
            return Stream.of(one, other).map(nif -> new Registration.Key(nif, school));
        }
    }

    /**
     * Those with one at least who was registered just now; two who take part in one project are not
     * one.
     *
     * @param schools where somebody was
     */
    public List<Pair> with(Set<SchoolCode> schools, Predicate<Registration.Key> isRegisteredNow) {
        List<Pair> pairs = new ArrayList<>();
        names(schools).shared(FEW).forEach(group -> addPairs(group, pairs));
        pairs.removeIf(pair -> pair.keys().noneMatch(isRegisteredNow));
        Map<Nif, Set<ProjectCode>> works = works(pairs);
        pairs.removeIf(pair -> !Collections.disjoint(of(pair.one, works), of(pair.other, works)));
        return pairs;
    }

    /** In these schools; where they are many, in all: one way through is quicker then. */
    private NamePrints names(Set<SchoolCode> schools) {
        NamePrints names = new NamePrints();
        if (schools.size() > MANY) {
            addAll(names);
        } else {
            sql.select(NIF, SCHOOL, TEACHER.SEARCH_KEY)
                    .from(REGISTRATION)
                    .join(TEACHER)
                    .on(TEACHER.NIF.eq(REGISTRATION.NIF))
                    .where(Keys.among(REGISTRATION.SCHOOL, schools))
                    .forEach(row -> names.add(row.value1(), row.value2(), row.value3()));
        }
        return names;
    }

    /** Some teachers after the others, so that no result outgrows the memory. */
    private void addAll(NamePrints names) {
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = addAfter(last.get(), names);
        }
    }

    private Optional<String> addAfter(String last, NamePrints names) {
        Map<String, String> called = new HashMap<>();
        String[] to = {last};
        sql.select(TEACHER_NIF, TEACHER.SEARCH_KEY)
                .from(TEACHER)
                .where(TEACHER_NIF.gt(last))
                .orderBy(TEACHER_NIF)
                .limit(SOME)
                .forEach(
                        row -> {
                            called.put(row.value1(), row.value2());
                            to[0] = row.value1();
                        });
        sql.select(NIF, SCHOOL)
                .from(REGISTRATION)
                .where(NIF.gt(last))
                .and(NIF.le(to[0]))
                .forEach(row -> names.add(row.value1(), row.value2(), called.get(row.value1())));
        return Optional.of(to[0]).filter(any -> called.size() == SOME);
    }

    private static void addPairs(NamePrints.Group group, List<Pair> pairs) {
        List<Nif> nifs = group.nifs();
        for (int one = 0; one < nifs.size(); one++) {
            for (int other = one + 1; other < nifs.size(); other++) {
                pairs.add(new Pair(nifs.get(one), nifs.get(other), group.school()));
            }
        }
    }

    private Map<Nif, Set<ProjectCode>> works(List<Pair> pairs) {
        Map<Nif, Set<ProjectCode>> works = new HashMap<>();
        List<Nif> nifs = new ArrayList<>();
        pairs.forEach(pair -> nifs.addAll(List.of(pair.one, pair.other)));
        Keys.eachAmong(
                PARTICIPATION.NIF,
                nifs,
                among ->
                        sql.select(PARTICIPATION.NIF, PARTICIPATION.PROJECT)
                                .from(PARTICIPATION)
                                .where(among)
                                .forEach(
                                        row ->
                                                works.computeIfAbsent(
                                                                row.value1(),
                                                                first -> new HashSet<>())
                                                        .add(row.value2())));
        return works;
    }

    private static Set<ProjectCode> of(Nif nif, Map<Nif, Set<ProjectCode>> works) {
        return works.getOrDefault(nif, Set.of());
    }
}
