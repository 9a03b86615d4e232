package cfie.store.ledger;

import static cfie.store.schema.tables.Setting.SETTING;

import cfie.store.schema.tables.records.SettingRecord;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Who was forgotten, and when. Of each only a keyed hash is kept, by which the register recognises
 * them should they come back: what was certified is not certified again.
 */
public final class Forgotten {
    static final String PREFIX = "forgotten.";

    private final Map<Nif, LocalDate> days;
    private final Function<Nif, Nif> pseudonyms;

    private Forgotten(Map<Nif, LocalDate> days, Function<Nif, Nif> pseudonyms) {
        this.days = days;
        this.pseudonyms = pseudonyms;
    }

    public static Forgotten of(DSLContext sql) {
        Map<Nif, LocalDate> days = new HashMap<>();
        sql.selectFrom(SETTING)
                .where(SETTING.NAME.startsWith(PREFIX))
                .forEach(row -> days.put(nif(row), LocalDate.parse(row.getContent())));
        return new Forgotten(days, days.isEmpty() ? nif -> nif : new Seal(sql).pseudonyms());
    }

    static Nif nif(SettingRecord row) {
        return new Nif(row.getName().substring(PREFIX.length()));
    }

    public static void add(DSLContext sql, Nif pseudonym, LocalDate day) {
        String name = PREFIX + pseudonym;
        sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
        sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                .values(name, day.toString())
                .execute();
    }

    public boolean includes(Nif nif) {
        return on(nif).isPresent();
    }

    /** The day. */
    public Optional<LocalDate> on(Nif nif) {
        return days.isEmpty() ? Optional.empty() : Optional.ofNullable(days.get(pseudonym(nif)));
    }

    /** What stands for the NIF where something of theirs had to stay. */
    public Nif pseudonym(Nif nif) {
        return pseudonyms.apply(nif);
    }
}
