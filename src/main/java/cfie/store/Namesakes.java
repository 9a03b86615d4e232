package cfie.store;

import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Registration;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** People under different NIFs with one name, whatever its accents and case, in one school. */
public final class Namesakes {
    private static final String COMMA = ",";

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
        Field<String> nifs =
                DSL.listAgg(REGISTRATION.NIF.coerce(String.class), COMMA)
                        .withinGroupOrderBy(REGISTRATION.NIF);
        List<Pair> pairs = new ArrayList<>();
        sql.select(REGISTRATION.SCHOOL, nifs)
                .from(REGISTRATION)
                .join(TEACHER)
                .on(TEACHER.NIF.eq(REGISTRATION.NIF))
                .where(among)
                .groupBy(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY)
                .having(DSL.count().gt(1))
                .orderBy(REGISTRATION.SCHOOL, TEACHER.SEARCH_KEY)
                .forEach(row -> addPairs(row.value1(), row.value2().split(COMMA), pairs));
        pairs.removeIf(
                pair -> !isAmong(pair.one, pair, these) && !isAmong(pair.other, pair, these));
        return pairs;
    }

    private static void addPairs(SchoolCode school, String[] nifs, List<Pair> pairs) {
        List<Nif> all = Arrays.stream(nifs).map(Nif::parse).toList();
        for (Nif one : all) {
            all.subList(all.indexOf(one) + 1, all.size())
                    .forEach(other -> pairs.add(new Pair(one, other, school)));
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
