package cfie.store.programme;

import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.Registration.REGISTRATION;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.partner.Clue;
import cfie.store.fact.Projects;
import cfie.store.fact.Registrations;
import cfie.store.table.Keys;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Our own teachers and projects as they are sought: all that clues may mean, and some others. */
public final class Ours {
    private final DSLContext sql;

    public Ours(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Shows all of a school that says everything, and whoever's name says what no school does, or
     * anything at all if there is a school for all of it.
     */
    public void teachers(List<Clue> clues, Consumer<Registration> visitor) {
        Map<Registration.Key, Registration> meant = new TreeMap<>();
        Consumer<Condition> look =
                some -> new Registrations(sql).show(some, one -> meant.put(one.key(), one));
        if (clues.isEmpty()) {
            look.accept(DSL.noCondition());
        } else {
            Keys.eachAmong(REGISTRATION.SCHOOL, sayingAll(clues), look);
            Keys.eachAmong(REGISTRATION.NIF, named(clues), look);
        }
        meant.values().forEach(visitor);
    }

    private static Set<SchoolCode> sayingAll(List<Clue> clues) {
        Set<SchoolCode> schools = new HashSet<>(clues.get(0).schools());
        clues.forEach(clue -> schools.retainAll(clue.schools()));
        return schools;
    }

    private List<Nif> named(List<Clue> clues) {
        List<Clue> names = clues.stream().filter(Clue::isOfNoSchool).toList();
        Condition meant =
                names.isEmpty()
                        ? DSL.or(clues.stream().map(Ours::inName).toList())
                        : DSL.and(names.stream().map(Ours::inName).toList());
        return sql.select(TEACHER.NIF).from(TEACHER).where(meant).fetch(TEACHER.NIF);
    }

    private static Condition inName(Clue clue) {
        return mayHave(TEACHER.SEARCH_KEY, clue.term());
    }

    /** Shows those of which the title, the school and the partners together say everything. */
    public void projects(List<Clue> clues, Consumer<Project> visitor) {
        List<ProjectCode> codes =
                sql.select(PROJECT.CODE)
                        .from(PROJECT)
                        .where(DSL.and(clues.stream().map(Ours::inProject).toList()))
                        .fetch(PROJECT.CODE);
        Keys.eachAmong(PROJECT.CODE, codes, some -> new Projects(sql).show(some).forEach(visitor));
    }

    private static Condition inProject(Clue clue) {
        Condition inKey = mayHave(PROJECT.SEARCH_KEY, clue.term());
        return clue.isOfNoSchool() ? inKey : inKey.or(Keys.among(PROJECT.SCHOOL, clue.schools()));
    }

    /** Whether the term stands in the key; a row without a key may be any. */
    private static Condition mayHave(Field<String> key, String term) {
        return key.like("%" + term + "%").or(key.isNull());
    }
}
