package cfie.store;

import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.School.SCHOOL;

import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Keys of the register that differ in one sign from what somebody typed. A NIF has none: its letter
 * tells of any such slip.
 */
public final class Lookalikes {
    private static final char ESCAPE = '!';
    private static final int MOST = 3;

    private final DSLContext sql;

    Lookalikes(DSLContext sql) {
        this.sql = sql;
    }

    /** For the key that a refusal says is unknown: at most three, each with what it is. */
    public List<String> of(Refusal refusal) {
        return switch (refusal.reason()) {
            case SCHOOL_UNKNOWN -> near(refusal, SCHOOL, SCHOOL.CODE, SCHOOL.NAME);
            case PROJECT_UNKNOWN -> near(refusal, PROJECT, PROJECT.CODE, PROJECT.TITLE);
            default -> List.of();
        };
    }

    private List<String> near(Refusal refusal, Table<?> table, Field<?> key, Field<String> name) {
        Field<String> text = key.coerce(String.class);
        return sql.select(text, name)
                .from(table)
                .where(isNear(text, refusal.details().get(0).toString()))
                .orderBy(text)
                .limit(MOST)
                .fetch(row -> "%s (%s)".formatted(row.value1(), row.value2()));
    }

    /** One sign is another, is missing, is too many, or stands before the one it should follow. */
    private static Condition isNear(Field<String> key, String typed) {
        List<String> exact = new ArrayList<>();
        List<Condition> near = new ArrayList<>();
        for (int at = 0; at <= typed.length(); at++) {
            String before = typed.substring(0, at);
            near.add(key.like(escaped(before) + "_" + escaped(typed.substring(at)), ESCAPE));
            if (at < typed.length()) {
                String after = typed.substring(at + 1);
                near.add(key.like(escaped(before) + "_" + escaped(after), ESCAPE));
                exact.add(before + after);
            }
            if (at + 1 < typed.length()) {
                exact.add(
                        before + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2));
            }
        }
        near.add(key.in(exact));
        return DSL.or(near);
    }

    private static String escaped(String text) {
        return text.replaceAll("[%_!]", ESCAPE + "$0");
    }
}
