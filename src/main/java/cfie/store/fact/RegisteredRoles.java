package cfie.store.fact;

import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.Registration.REGISTRATION;

import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.store.table.Selected;
import cfie.value.Days;
import cfie.value.Nif;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;

/** As what people are registered: kept only of those who are not simply teachers. */
public final class RegisteredRoles {
    private final DSLContext sql;

    public RegisteredRoles(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of everybody of whom they are kept, or of some. */
    public Map<Registration.Key, Roles> all(Optional<Set<Nif>> of) {
        Map<Registration.Key, Roles> all = new HashMap<>();
        Selected.eachAmong(
                of,
                REGISTRATION.NIF,
                some ->
                        sql.select(REGISTRATION.NIF, REGISTRATION.SCHOOL, REGISTRATION.ROLES)
                                .from(REGISTRATION)
                                .where(REGISTRATION.ROLES.isNotNull())
                                .and(some)
                                .forEach(
                                        row ->
                                                all.put(
                                                        new Registration.Key(
                                                                row.value1(), row.value2()),
                                                        row.value3())));
        return all;
    }

    /** As a cell. */
    static Optional<Roles> told(Registration one) {
        return Optional.of(one.roles()).filter(roles -> !roles.equals(Roles.TEACHER));
    }

    static Roles of(Roles cell) {
        return Optional.ofNullable(cell).orElse(Roles.TEACHER);
    }

    /** Whether a row of a project and a registration is of a teacher as long as it goes on. */
    public static boolean teach(Record row) {
        return of(row.get(REGISTRATION.ROLES))
                .teachThroughout(new Days(row.get(PROJECT.STARTS_ON), row.get(PROJECT.ENDS_ON)));
    }
}
