package cfie.store;

import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.School.SCHOOL;
import static cfie.store.schema.tables.Teacher.TEACHER;

import cfie.value.Failure;
import cfie.value.Flaw;
import cfie.value.Keywords;
import cfie.value.Nif;
import cfie.value.PersonName;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Keys of the register that differ in one sign from what somebody typed. A NIF has none: its letter
 * tells of any such slip; but a name that was typed in its place, or in that of a school's code,
 * has those of whoever is called so.
 */
public final class Lookalikes {
    private static final char ESCAPE = '!';
    private static final int MOST = 3;

    private final DSLContext sql;

    Lookalikes(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What may have been meant.
     *
     * @param keys at most three, each with what it is
     * @param more where there are more, by which words and as what to look for them
     */
    public record Found(List<String> keys, Optional<More> more) {
        public static final Found NOTHING = new Found(List.of(), Optional.empty());

        private static Found of(List<String> found, More more) {
            return new Found(
                    found.subList(0, Math.min(MOST, found.size())),
                    Optional.of(more).filter(any -> found.size() > MOST));
        }
    }

    /** What else is called so. */
    public record More(String kind, String words) {
        private static More of(String kind, String typed) {
            return new More(kind, String.join(" ", Keywords.of(typed)));
        }
    }

    /** For the key that is unknown, or that is none. */
    public Found of(Failure failure) {
        if (failure instanceof Refusal refusal) {
            return switch (refusal.reason()) {
                case SCHOOL_UNKNOWN -> near(refusal, SCHOOL, SCHOOL.CODE, SCHOOL.NAME);
                case PROJECT_UNKNOWN -> near(refusal, PROJECT, PROJECT.CODE, PROJECT.TITLE);
                default -> Found.NOTHING;
            };
        }
        if (failure.reason() == Flaw.NIF_FORM) {
            String typed = failure.details().get(0).toString();
            return Found.of(named(typed), More.of("teacher", typed));
        }
        if (failure.reason() == Flaw.SCHOOL_CODE) {
            String typed = failure.details().get(0).toString();
            return Found.of(schools(typed), More.of("school", typed));
        }
        return Found.NOTHING;
    }

    /** Schools whose names have words that begin so, those that are open first. */
    private List<String> schools(String typed) {
        List<String> words = Keywords.of(typed).stream().map(Keywords::start).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return sql
                .select(SCHOOL.CODE, SCHOOL.NAME, SCHOOL.TYPE, SCHOOL.LOCALITY)
                .from(SCHOOL)
                .orderBy(SCHOOL.STATUS, SCHOOL.CODE)
                .fetch()
                .stream()
                .filter(row -> isCalled(words, row.value2(), row.value3(), row.value4()))
                .limit(MOST + 1L)
                .map(row -> "%s (%s)".formatted(row.value1(), told(row)))
                .toList();
    }

    /** Whoever has the same name is told apart by kind and place. */
    private static String told(Record4<SchoolCode, String, String, String> row) {
        String titled = row.value3() == null ? row.value2() : row.value3() + " " + row.value2();
        return row.value4() == null ? titled : titled + ", " + row.value4();
    }

    private static boolean isCalled(List<String> words, String... names) {
        String line = Keywords.line(Stream.of(names).filter(Objects::nonNull));
        return words.stream().allMatch(line::contains);
    }

    /** Teachers whose names have words that begin so. */
    private List<String> named(String typed) {
        List<Condition> words =
                Keywords.of(typed).stream()
                        .map(word -> TEACHER.SEARCH_KEY.contains(Keywords.start(word)))
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return sql.select(TEACHER.NIF, TEACHER.GIVEN_NAME, TEACHER.SURNAME1, TEACHER.SURNAME2)
                .from(TEACHER)
                .where(words)
                .orderBy(TEACHER.NIF)
                .limit(MOST + 1)
                .fetch(Lookalikes::teacher);
    }

    private static String teacher(Record4<Nif, String, String, String> row) {
        PersonName name =
                new PersonName(row.value2(), row.value3(), Optional.ofNullable(row.value4()));
        return "%s (%s)".formatted(row.value1(), name.full());
    }

    private Found near(Refusal refusal, Table<?> table, Field<?> key, Field<String> name) {
        Field<String> text = key.coerce(String.class);
        return new Found(
                sql.select(text, name)
                        .from(table)
                        .where(isNear(text, refusal.details().get(0).toString()))
                        .orderBy(text)
                        .limit(MOST)
                        .fetch(row -> "%s (%s)".formatted(row.value1(), row.value2())),
                Optional.empty());
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
