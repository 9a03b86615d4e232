package cfie.store.ledger;

import static cfie.store.schema.tables.Setting.SETTING;

import cfie.domain.issued.Closing;
import cfie.store.schema.tables.records.SettingRecord;
import cfie.store.table.Rows;
import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The years that are closed: a setting each, since they are few and asked for with every change.
 */
public final class Closings {
    static final String PREFIX = "closed.";

    private final DSLContext sql;

    public Closings(DSLContext sql) {
        this.sql = sql;
    }

    public List<Closing> all() {
        return sql.selectFrom(SETTING).where(SETTING.NAME.startsWith(PREFIX)).stream()
                .map(Closings::sound)
                .sorted(Comparator.comparing(Closing::year))
                .toList();
    }

    public Optional<Closing> find(AcademicYear year) {
        return sql.fetchOptional(SETTING, SETTING.NAME.eq(name(year))).map(Closings::sound);
    }

    public void add(Closing closing) {
        sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                .values(name(closing.year()), closing.closedOn() + " " + closing.by())
                .execute();
    }

    public void remove(AcademicYear year) {
        sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name(year))).execute();
    }

    private static String name(AcademicYear year) {
        return PREFIX + year.start();
    }

    private static Closing sound(SettingRecord row) {
        return Rows.sound(SETTING, row, Closings::closing);
    }

    static Closing closing(SettingRecord row) {
        try {
            String[] said = row.getContent().split(" ", 2);
            return new Closing(
                    new AcademicYear(Integer.parseInt(row.getName().substring(PREFIX.length()))),
                    LocalDate.parse(said[0]),
                    said[1]);
        } catch (NumberFormatException
                | DateTimeException
                | ArrayIndexOutOfBoundsException malformed) {
            throw new InvalidValue(Flaw.CLOSING_CELL, OneLine.shown(row.getContent()));
        }
    }
}
