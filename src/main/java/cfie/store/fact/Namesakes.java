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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/** People under different NIFs with one name, whatever its accents and case, in one school. */
public final class Namesakes {
    private static final int FEW = 5;
    private static final int MANY = 100;

    private final DSLContext sql;

    public Namesakes(DSLContext sql) {
        this.sql = sql;
    }

    /** Two who may be one, by the order of their NIFs. */
    public record Pair(Nif one, Nif other, SchoolCode school) {}

    /** Those with one of these at least; two who take part in one project are not one. */
    public List<Pair> with(Collection<Registration.Key> registered) {
        Set<Registration.Key> these = Set.copyOf(registered);
        List<Pair> pairs = new ArrayList<>();
        ofOneName(in(these)).forEach((of, nifs) -> addPairs(of.value1(), nifs, pairs));
        pairs.removeIf(
                pair -> !isAmong(pair.one, pair, these) && !isAmong(pair.other, pair, these));
        Map<Nif, Set<ProjectCode>> works = works(pairs);
        pairs.removeIf(pair -> !Collections.disjoint(of(pair.one, works), of(pair.other, works)));
        return pairs;
    }

    /** In the schools of these; where they are many, in all: one way through is quicker then. */
    private static Condition in(Set<Registration.Key> these) {
        List<SchoolCode> schools = these.stream().map(Registration.Key::school).distinct().toList();
        return schools.size() > MANY ? DSL.noCondition() : Keys.among(REGISTRATION.SCHOOL, schools);
    }

    /**
     * Who has a name that some in their school have; so many are no slip, and would be ever more
     * pairs. Nothing but a print of each name is held for it, however many there are.
     */
    private Map<Record2<SchoolCode, String>, List<Nif>> ofOneName(Condition in) {
        LongStream.Builder prints = LongStream.builder();
        each(in, row -> prints.add(print(row)));
        Set<Long> shared = shared(prints.build().sorted().toArray());
        Map<Record2<SchoolCode, String>, List<Nif>> named = new TreeMap<>();
        if (!shared.isEmpty()) {
            each(
                    in,
                    row -> {
                        if (shared.contains(print(row))) {
                            var name = row.into(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY);
                            named.computeIfAbsent(name, first -> new ArrayList<>())
                                    .add(row.value3());
                        }
                    });
        }
        named.values().forEach(Collections::sort);
        return named;
    }

    private static long print(Record3<SchoolCode, String, Nif> row) {
        return (long) row.value1().hashCode() << Integer.SIZE
                | Integer.toUnsignedLong(row.value2().hashCode());
    }

    private static Set<Long> shared(long[] sorted) {
        Set<Long> shared = new HashSet<>();
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                if (to - from > 1 && to - from <= FEW) {
                    shared.add(sorted[from]);
                }
                from = to;
            }
        }
        return shared;
    }

    private void each(Condition in, Consumer<Record3<SchoolCode, String, Nif>> visitor) {
        try (var rows =
                sql.select(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY, REGISTRATION.NIF)
                        .from(REGISTRATION)
                        .join(TEACHER)
                        .on(TEACHER.NIF.eq(REGISTRATION.NIF))
                        .where(in)
                        .fetchLazy()) {
            rows.forEach(visitor);
        }
    }

    private static void addPairs(SchoolCode school, List<Nif> nifs, List<Pair> pairs) {
        for (int one = 0; one < nifs.size(); one++) {
            for (int other = one + 1; other < nifs.size(); other++) {
                pairs.add(new Pair(nifs.get(one), nifs.get(other), school));
            }
        }
    }

    private static boolean isAmong(Nif nif, Pair pair, Set<Registration.Key> these) {
        return these.contains(new Registration.Key(nif, pair.school));
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
