package cfie.store.fact;

import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.StaffMember;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.TeacherRecord;
import cfie.store.table.Keys;
import cfie.store.table.Rows;
import cfie.store.table.Selected;
import cfie.value.Body;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Who belongs to the bodies of the programme: kept with the person, since they are few. */
public final class Staff implements Shelf<StaffMember.Key, StaffMember> {
    private final DSLContext sql;

    public Staff(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public StaffMember.Key keyOf(StaffMember one) {
        return one.key();
    }

    @Override
    public Map<StaffMember.Key, StaffMember> held(Collection<StaffMember.Key> keys) {
        Map<StaffMember.Key, StaffMember> held = new HashMap<>();
        of(keys.stream().map(StaffMember.Key::nif).toList())
                .forEach(one -> held.put(one.key(), one));
        held.keySet().retainAll(Set.copyOf(keys));
        return held;
    }

    /** What somebody is, body by body. */
    public List<StaffMember> of(Nif nif) {
        return of(List.of(nif));
    }

    /** The same of several people. */
    public List<StaffMember> of(Collection<Nif> nifs) {
        List<StaffMember> all = new ArrayList<>();
        Keys.eachAmong(TEACHER.NIF, nifs, among -> members(among).forEach(all::add));
        return all;
    }

    @Override
    public void add(List<StaffMember> members) {
        new Registrations(sql).writeTeachers(members.stream().map(StaffMember::person));
        Map<StaffMember.Key, StaffMember> all = new TreeMap<>();
        Set<Nif> nifs = new LinkedHashSet<>();
        members.forEach(one -> nifs.add(one.person().nif()));
        of(nifs).forEach(one -> all.put(one.key(), one));
        members.forEach(one -> all.put(one.key(), one));
        all.values().stream()
                .collect(Collectors.groupingBy(one -> one.person().nif()))
                .forEach(
                        (nif, own) ->
                                sql.update(TEACHER)
                                        .set(TEACHER.STAFF, StaffMember.cell(own))
                                        .where(TEACHER.NIF.eq(nif))
                                        .execute());
    }

    @Override
    public void change(List<StaffMember> members) {
        add(members);
    }

    /** Nobody of a school or of a project is here; of a year, who has a day in it. */
    @Override
    public void each(Selection selection, Consumer<StaffMember> visitor) {
        if (selection.school().isEmpty() && selection.project().isEmpty()) {
            members(Selected.by(selection.teacher(), TEACHER.NIF))
                    .filter(
                            one ->
                                    selection
                                            .cfie()
                                            .map(cfie -> Body.of(cfie).equals(one.body()))
                                            .orElse(true))
                    .filter(one -> selection.year().map(one.term()::isIn).orElse(true))
                    .forEach(visitor);
        }
    }

    /** Those of a body, by NIF. */
    public List<StaffMember> at(Body body) {
        return members(TEACHER.STAFF.contains(body.slug() + ":"))
                .filter(one -> one.body().equals(body))
                .toList();
    }

    private Stream<StaffMember> members(Condition condition) {
        return sql
                .selectFrom(TEACHER)
                .where(condition)
                .and(TEACHER.STAFF.isNotNull())
                .orderBy(TEACHER.NIF)
                .fetch()
                .stream()
                .flatMap(row -> Rows.sound(TEACHER, row, Staff::members).stream());
    }

    static List<StaffMember> members(TeacherRecord row) {
        return Arrays.stream(row.getStaff().split("\\|"))
                .map(text -> StaffMember.parse(Registrations.teacher(row), text))
                .toList();
    }
}
