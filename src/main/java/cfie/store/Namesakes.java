package cfie.store;

import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Registration;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** People under different NIFs with one name, whatever its accents and case, in one school. */
public final class Namesakes {
    private static final int FEW = 5;

    private final DSLContext sql;

    Namesakes(DSLContext sql) {
        this.sql = sql;
    }

    /** Two who may be one, by the order of their NIFs. */
    public record Pair(Nif one, Nif other, SchoolCode school) {}

    /** Those with one of these at least; two who take part in one project are not one. */
    public List<Pair> with(Collection<Registration.Key> registered) {
        Set<Registration.Key> these = Set.copyOf(registered);
        List<Pair> pairs = new ArrayList<>();
        Keys.eachAmong(
                REGISTRATION.SCHOOL,
                these.stream().map(Registration.Key::school).toList(),
                among -> pairs.addAll(pairs(among, these)));
        Map<Nif, Set<ProjectCode>> works = works(pairs);
        pairs.removeIf(pair -> !Collections.disjoint(of(pair.one, works), of(pair.other, works)));
        return pairs;
    }

    private List<Pair> pairs(Condition among, Set<Registration.Key> these) {
        List<Pair> pairs = new ArrayList<>();
        Set<Record2<SchoolCode, String>> shared = shared(among);
        Map<Record2<SchoolCode, String>, List<Nif>> named = new LinkedHashMap<>();
        Keys.eachAmong(
                TEACHER.SEARCH_KEY,
                shared.stream().map(Record2::value2).toList(),
                called -> gather(among.and(called), shared, named));
        named.forEach((of, nifs) -> addPairs(of.value1(), nifs, pairs));
        pairs.removeIf(
                pair -> !isAmong(pair.one, pair, these) && !isAmong(pair.other, pair, these));
        return pairs;
    }

    /**
     * The names that some in one school have; so many are no slip, and would be ever more pairs.
     */
    private Set<Record2<SchoolCode, String>> shared(Condition among) {
        return sql.select(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY)
                .from(REGISTRATION)
                .join(TEACHER)
                .on(TEACHER.NIF.eq(REGISTRATION.NIF))
                .where(among)
                .groupBy(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY)
                .having(DSL.count().between(2, FEW))
                .fetchSet(row -> row);
    }

    private void gather(
            Condition some,
            Set<Record2<SchoolCode, String>> shared,
            Map<Record2<SchoolCode, String>, List<Nif>> named) {
        try (var rows =
                sql.select(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY, REGISTRATION.NIF)
                        .from(REGISTRATION)
                        .join(TEACHER)
                        .on(TEACHER.NIF.eq(REGISTRATION.NIF))
                        .where(some)
                        .orderBy(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY, REGISTRATION.NIF)
                        .fetchLazy()) {
            for (var row : rows) {
                var of = row.into(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY);
                if (shared.contains(of)) {
                    named.computeIfAbsent(of, first -> new ArrayList<>()).add(row.value3());
                }
            }
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
