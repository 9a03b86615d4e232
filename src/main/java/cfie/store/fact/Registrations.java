package cfie.store.fact;

import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.RegistrationConsent.REGISTRATION_CONSENT;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Registration;
import cfie.domain.Teacher;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.store.schema.tables.records.TeacherRecord;
import cfie.store.table.Columns;
import cfie.store.table.Keys;
import cfie.store.table.Rows;
import cfie.store.table.Selected;
import cfie.value.AcademicYear;
import cfie.value.Keywords;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Teachers, and the schools at which they are registered. */
public final class Registrations implements Shelf<Registration.Key, Registration> {
    private static final Columns<Teacher> TEACHERS =
            Columns.<Teacher>of(TEACHER, 1)
                    .with(TEACHER.NIF, Teacher::nif)
                    .with(TEACHER.GIVEN_NAME, teacher -> teacher.name().givenName())
                    .with(TEACHER.SURNAME1, teacher -> teacher.name().surname1())
                    .maybe(TEACHER.SURNAME2, teacher -> teacher.name().surname2())
                    .with(
                            TEACHER.SEARCH_KEY,
                            teacher -> Keywords.line(Stream.of(teacher.name().full())));
    private static final Columns<Registration> COLUMNS =
            Columns.<Registration>of(REGISTRATION, 2)
                    .with(REGISTRATION.NIF, one -> one.teacher().nif())
                    .with(REGISTRATION.SCHOOL, Registration::school)
                    .maybe(REGISTRATION.EMAIL, Registration::email)
                    .with(REGISTRATION.REGISTERED_ON, Registration::registeredOn)
                    .maybe(REGISTRATION.ROLES, RegisteredRoles::told);

    private final DSLContext sql;

    public Registrations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Registration.Key keyOf(Registration registration) {
        return registration.key();
    }

    @Override
    public Map<Registration.Key, Registration> held(Collection<Registration.Key> keys) {
        List<Nif> nifs = keys.stream().map(Registration.Key::nif).toList();
        Map<Registration.Key, Registration> held = new HashMap<>();
        Keys.eachAmong(
                REGISTRATION.NIF, nifs, among -> show(among, one -> held.put(one.key(), one)));
        if (!held.isEmpty()) {
            held.keySet().retainAll(Set.copyOf(keys));
        }
        return held;
    }

    /** Those of the teachers whom the register knows, at whatever school. */
    public Map<Nif, Teacher> teachers(Collection<Nif> nifs) {
        Map<Nif, Teacher> known = new HashMap<>();
        Keys.eachAmong(
                TEACHER.NIF,
                nifs,
                among ->
                        sql.selectFrom(TEACHER)
                                .where(among)
                                .forEach(row -> known.put(row.getNif(), teacher(row))));
        return known;
    }

    static Teacher teacher(TeacherRecord row) {
        return new Teacher(
                row.getNif(), Rows.name(row.getGivenName(), row.getSurname1(), row.getSurname2()));
    }

    public Optional<Teacher> find(Nif nif) {
        return Optional.ofNullable(teachers(List.of(nif)).get(nif));
    }

    @Override
    public void add(List<Registration> registrations) {
        writeTeachers(registrations.stream().map(Registration::teacher));
        COLUMNS.insert(sql, registrations);
    }

    @Override
    public void change(List<Registration> registrations) {
        writeTeachers(registrations.stream().map(Registration::teacher));
        COLUMNS.update(sql, registrations);
    }

    /** Takes away one to which nobody answered. */
    public void remove(Registration.Key key) {
        sql.deleteFrom(REGISTRATION)
                .where(REGISTRATION.NIF.eq(key.nif()))
                .and(REGISTRATION.SCHOOL.eq(key.school()))
                .execute();
    }

    void writeTeachers(Stream<Teacher> teachers) {
        Map<Nif, Teacher> said = new LinkedHashMap<>();
        teachers.forEach(one -> said.put(one.nif(), one));
        Map<Nif, Teacher> held = teachers(said.keySet());
        TEACHERS.insert(
                sql, said.values().stream().filter(one -> !held.containsKey(one.nif())).toList());
        TEACHERS.update(
                sql,
                said.values().stream()
                        .filter(one -> !held.getOrDefault(one.nif(), one).equals(one))
                        .toList());
    }

    @Override
    public void each(Selection selection, Consumer<Registration> visitor) {
        show(within(selection), visitor);
    }

    /** Those of each of these, in the order of their schools. */
    public Map<Nif, List<Registration>> of(Collection<Nif> nifs) {
        Map<Nif, List<Registration>> of = new HashMap<>();
        Keys.eachAmong(
                REGISTRATION.NIF,
                nifs,
                among ->
                        show(
                                among,
                                one ->
                                        of.computeIfAbsent(
                                                        one.teacher().nif(),
                                                        first -> new ArrayList<>())
                                                .add(one)));
        return of;
    }

    /**
     * Shows, by school and NIF, those that may wait for the school's answer: it gave none by the
     * day, or said that they are none of its own. Of the selected year and of earlier ones, since
     * they wait still.
     */
    public void awaiting(Selection selection, LocalDate asOf, Consumer<Registration> visitor) {
        LocalDate last = selection.year().map(AcademicYear::lastDay).orElse(asOf);
        show(
                DSL.and(
                        people(selection),
                        REGISTRATION.REGISTERED_ON.le(asOf),
                        REGISTRATION.REGISTERED_ON.le(last),
                        DSL.not(isAnswered(asOf, DSL.noCondition()))
                                .or(isAnswered(asOf, REGISTRATION_CONSENT.ATTACHED.isFalse()))),
                List.of(REGISTRATION.SCHOOL, REGISTRATION.NIF),
                visitor);
    }

    private static Condition isAnswered(LocalDate asOf, Condition so) {
        var answer = REGISTRATION_CONSENT;
        return DSL.exists(
                DSL.selectOne()
                        .from(answer)
                        .where(answer.NIF.eq(REGISTRATION.NIF))
                        .and(answer.SCHOOL.eq(REGISTRATION.SCHOOL))
                        .and(answer.DECIDED_ON.le(asOf))
                        .and(so));
    }

    public void show(Condition condition, Consumer<Registration> visitor) {
        show(condition, List.of(REGISTRATION.NIF, REGISTRATION.SCHOOL), visitor);
    }

    private void show(
            Condition condition, List<? extends Field<?>> order, Consumer<Registration> visitor) {
        try (var rows =
                sql.select(
                                REGISTRATION.NIF,
                                TEACHER.GIVEN_NAME,
                                TEACHER.SURNAME1,
                                TEACHER.SURNAME2,
                                REGISTRATION.SCHOOL,
                                REGISTRATION.EMAIL,
                                REGISTRATION.REGISTERED_ON,
                                REGISTRATION.ROLES)
                        .from(REGISTRATION)
                        .join(TEACHER)
                        .on(TEACHER.NIF.eq(REGISTRATION.NIF))
                        .where(condition)
                        .orderBy(order)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(registration(row)));
        }
    }

    private static Registration registration(Record row) {
        return new Registration(
                new Teacher(
                        row.get(REGISTRATION.NIF),
                        Rows.name(
                                row.get(TEACHER.GIVEN_NAME),
                                row.get(TEACHER.SURNAME1),
                                row.get(TEACHER.SURNAME2))),
                row.get(REGISTRATION.SCHOOL),
                Optional.ofNullable(row.get(REGISTRATION.EMAIL)),
                row.get(REGISTRATION.REGISTERED_ON),
                RegisteredRoles.of(row.get(REGISTRATION.ROLES)));
    }

    private Condition within(Selection selection) {
        boolean byProject = selection.project().isPresent() || selection.year().isPresent();
        return people(selection).and(byProject ? takesPart(selection) : DSL.noCondition());
    }

    private Condition people(Selection selection) {
        return DSL.and(
                Selected.by(selection.teacher(), REGISTRATION.NIF),
                Selected.by(selection.school(), REGISTRATION.SCHOOL),
                new Schools(sql).servedBy(selection, REGISTRATION.SCHOOL));
    }

    private static Condition takesPart(Selection selection) {
        return DSL.exists(
                DSL.selectOne()
                        .from(PARTICIPATION)
                        .join(PROJECT)
                        .on(PROJECT.CODE.eq(PARTICIPATION.PROJECT))
                        .where(PARTICIPATION.NIF.eq(REGISTRATION.NIF))
                        .and(PROJECT.SCHOOL.eq(REGISTRATION.SCHOOL))
                        .and(Selected.by(selection.project(), PROJECT.CODE))
                        .and(Selected.by(selection.year(), PROJECT.ACADEMIC_YEAR)));
    }
}
