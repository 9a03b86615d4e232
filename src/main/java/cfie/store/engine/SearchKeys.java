package cfie.store.engine;

import static cfie.store.schema.tables.Partner.PARTNER;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.domain.partner.OwnCard;
import cfie.value.Keywords;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The keys by which our teachers and projects are sought; rows of earlier versions have none. */
record SearchKeys(DSLContext sql) {
    // cells are read as they lie: an unsound row stays as unsound as it was
    private static final Field<String> NIF = raw(TEACHER, "nif");
    private static final Field<String> CODE = raw(PROJECT, "code");
    private static final Field<String> OF_PROJECT = raw(PARTNER, "project");

    private static Field<String> raw(Table<?> table, String column) {
        return DSL.field(DSL.name(table.getName(), column), String.class);
    }

    /** Gives its key to each row that has none. */
    static void fill(Door door) {
        try (Connection connection = door.open(Door.Purpose.WRITING)) {
            DSLContext sql = door.speaking(connection);
            SearchKeys keys = new SearchKeys(sql);
            keys.ofTeachers();
            keys.ofProjects();
            connection.commit();
            door.secure(sql);
        } catch (SQLException refused) {
            throw door.translated(new DataAccessException("the keys were not made", refused));
        }
    }

    private void ofTeachers() {
        List<Object[]> keys =
                sql.select(NIF, TEACHER.GIVEN_NAME, TEACHER.SURNAME1, TEACHER.SURNAME2)
                        .from(TEACHER)
                        .where(TEACHER.SEARCH_KEY.isNull())
                        .fetch(
                                row ->
                                        keyed(
                                                row.value1(),
                                                Keywords.line(
                                                        Stream.of(2, 3, 4)
                                                                .map(at -> (String) row.get(at - 1))
                                                                .flatMap(Stream::ofNullable))));
        write(TEACHER.SEARCH_KEY, NIF, keys);
    }

    private void ofProjects() {
        Map<String, List<String>> partners =
                sql.select(OF_PROJECT, PARTNER.COUNTRY, PARTNER.NAME)
                        .from(PARTNER)
                        .orderBy(OF_PROJECT, PARTNER.ORDINAL)
                        .fetchGroups(OF_PROJECT, row -> row.value2() + ":" + row.value3());
        List<Object[]> keys =
                sql.select(CODE, PROJECT.TITLE)
                        .from(PROJECT)
                        .where(PROJECT.SEARCH_KEY.isNull())
                        .fetch(
                                row ->
                                        keyed(
                                                row.value1(),
                                                OwnCard.key(
                                                        row.value2(),
                                                        partners.getOrDefault(
                                                                row.value1(), List.of()))));
        write(PROJECT.SEARCH_KEY, CODE, keys);
    }

    private static Object[] keyed(String id, String key) {
        return new Object[] {key, id};
    }

    private void write(TableField<?, String> key, Field<String> id, List<Object[]> keys) {
        if (!keys.isEmpty()) {
            var batch =
                    sql.batch(
                            sql.update(key.getTable())
                                    .set(key, (String) null)
                                    .where(id.eq((String) null)));
            keys.forEach(batch::bind);
            batch.execute();
        }
    }
}
