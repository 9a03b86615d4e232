package cfie.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import cfie.value.Unavailable;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** The shape of the register, made by numbered migrations; only {@code init} ever runs them. */
final class Schema {
    /** The number of the newest migration. */
    static final int VERSION = 5;

    static final String MIGRATIONS = "classpath:cfie/store/migration";
    static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    static void migrate(Door door) {
        migrate(door, VERSION);
    }

    /** Not further than that version. */
    static void migrate(Door door, int version) {
        door.migrations().target(Integer.toString(version)).load().migrate();
    }

    /** Brings what is older up to date, once somebody has seen what it holds. */
    static void upgrade(Door door, DSLContext sql, Consumer<Contents> before) {
        show(door, sql, before);
        migrate(door);
    }

    /** Shows what an older register holds. */
    static void show(Door door, DSLContext sql, Consumer<Contents> before) {
        int version = version(sql, door);
        if (version > 0 && version < VERSION) {
            before.accept(new Contents(sql, version));
        }
    }

    /** One query, so that every command can afford it. */
    static void check(DSLContext sql, Door door) {
        int version = version(sql, door);
        if (version != VERSION) {
            throw door.unavailable(
                    version < VERSION
                            ? Unavailable.Reason.REGISTER_OLD
                            : Unavailable.Reason.REGISTER_NEWER);
        }
    }

    /** The number of its newest migration. */
    static int version(DSLContext sql, Door door) {
        try {
            Integer version =
                    sql.select(max(field(name("installed_rank"), Integer.class)))
                            .from(table(name(HISTORY)))
                            .where(field(name("success"), Boolean.class).isTrue())
                            .fetchOne()
                            .value1();
            return version == null ? 0 : version;
        } catch (DataAccessException noHistory) {
            throw door.withoutHistory(sql);
        }
    }
}
