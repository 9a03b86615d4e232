package cfie.store.fact;

import static cfie.store.schema.tables.Participation.PARTICIPATION;
import static cfie.store.schema.tables.Project.PROJECT;

import cfie.domain.Consent;
import cfie.domain.Dossier;
import cfie.domain.Participation;
import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.domain.Teacher;
import cfie.domain.ledger.Selection;
import cfie.store.table.Keys;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Teachers in projects, each with all that is judged of it. */
public final class Participations {
    private static final int ROWS = 1_000;
    private static final int SLICES = 20;
    private static final int SMALLEST_SLICE = 500;
    private static final int LARGEST_SLICE = 10_000;

    private final DSLContext sql;

    public Participations(DSLContext sql) {
        this.sql = sql;
    }

    /** The participations of each teacher in the selection, in the order of their NIFs. */
    public SortedMap<Nif, List<Participation>> of(Selection selection, LocalDate asOf) {
        return of(new Projects(sql).codes(selection), selection.teacher().map(Set::of), asOf);
    }

    /** Those of the teachers in the projects, in the order of their NIFs. */
    public SortedMap<Nif, List<Participation>> of(
            Collection<ProjectCode> codes, Set<Nif> teachers, LocalDate asOf) {
        return of(codes, Optional.of(teachers), asOf);
    }

    /** How many teachers take part in something. */
    public int teachers(AcademicYear year) {
        return sql.select(DSL.countDistinct(PARTICIPATION.NIF))
                .from(PROJECT)
                .join(PARTICIPATION)
                .on(PARTICIPATION.PROJECT.eq(PROJECT.CODE))
                .where(PROJECT.ACADEMIC_YEAR.eq(year))
                .fetchSingle()
                .value1();
    }

    /**
     * Shows all participations of a year, those of some teachers at a time, by their NIFs. In a
     * large year so many at a time that the projects of each slice lie close together in the
     * register.
     *
     * @param teachers how many there are
     */
    public void each(
            AcademicYear year,
            LocalDate asOf,
            int teachers,
            Consumer<SortedMap<Nif, List<Participation>>> visitor) {
        int slice = Math.max(SMALLEST_SLICE, Math.min(teachers / SLICES, LARGEST_SLICE));
        eachSlice(year, asOf, slice, visitor);
    }

    void eachSlice(
            AcademicYear year,
            LocalDate asOf,
            int teachers,
            Consumer<SortedMap<Nif, List<Participation>>> visitor) {
        Set<Nif> some = new HashSet<>();
        Set<ProjectCode> codes = new TreeSet<>();
        try (var rows = parts(year)) {
            for (var row : rows) {
                if (some.size() == teachers && !some.contains(row.value1())) {
                    visitor.accept(of(codes, Optional.of(some), asOf));
                    some.clear();
                    codes.clear();
                }
                some.add(row.value1());
                codes.add(row.value2());
            }
        }
        if (!some.isEmpty()) {
            visitor.accept(of(codes, Optional.of(some), asOf));
        }
    }

    private Cursor<Record2<Nif, ProjectCode>> parts(AcademicYear year) {
        return sql.select(PARTICIPATION.NIF, PARTICIPATION.PROJECT)
                .from(PROJECT)
                .join(PARTICIPATION)
                .on(PARTICIPATION.PROJECT.eq(PROJECT.CODE))
                .where(PROJECT.ACADEMIC_YEAR.eq(year))
                .orderBy(PARTICIPATION.NIF)
                .fetchSize(ROWS)
                .fetchLazy();
    }

    private SortedMap<Nif, List<Participation>> of(
            Collection<ProjectCode> codes, Optional<Set<Nif>> only, LocalDate asOf) {
        Map<ProjectCode, Dossier> dossiers = new Dossiers(sql).gather(codes, asOf);
        Map<Nif, Teacher> teachers = teachers(dossiers.values(), only);
        Map<Registration.Key, List<Consent>> answers = new Consents(sql).histories(only, asOf);
        Map<Registration.Key, Roles> roles = new RegisteredRoles(sql).all(only);
        SortedMap<Nif, List<Participation>> ofTeachers = new TreeMap<>();
        for (ProjectCode code : codes) {
            for (Nif nif : dossiers.get(code).project().teachers()) {
                if (teachers.containsKey(nif)) {
                    ofTeachers
                            .computeIfAbsent(nif, first -> new ArrayList<>(2))
                            .add(
                                    participation(
                                            dossiers.get(code), teachers.get(nif), answers, roles));
                }
            }
        }
        return ofTeachers;
    }

    /** The projects in which one of the teachers takes part. */
    public Set<ProjectCode> projects(Collection<Nif> teachers) {
        Set<ProjectCode> codes = new TreeSet<>();
        Keys.eachAmong(
                PARTICIPATION.NIF,
                teachers,
                among ->
                        sql.select(PARTICIPATION.PROJECT)
                                .from(PARTICIPATION)
                                .where(among)
                                .forEach(row -> codes.add(row.value1())));
        return codes;
    }

    /** Those who take part, or of them only those that are asked for. */
    private Map<Nif, Teacher> teachers(Collection<Dossier> dossiers, Optional<Set<Nif>> only) {
        return new Registrations(sql)
                .teachers(
                        dossiers.stream()
                                .flatMap(dossier -> dossier.project().teachers().stream())
                                .filter(nif -> only.isEmpty() || only.get().contains(nif))
                                .toList());
    }

    private static Participation participation(
            Dossier dossier,
            Teacher teacher,
            Map<Registration.Key, List<Consent>> answers,
            Map<Registration.Key, Roles> roles) {
        Registration.Key at = new Registration.Key(teacher.nif(), dossier.school().code());
        return new Participation(
                dossier,
                teacher,
                answers.getOrDefault(at, List.of()),
                roles.getOrDefault(at, Roles.TEACHER));
    }
}
