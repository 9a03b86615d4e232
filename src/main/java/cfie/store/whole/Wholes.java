package cfie.store.whole;

import static cfie.store.schema.tables.Event.EVENT;
import static cfie.store.schema.tables.Setting.SETTING;

import cfie.store.fact.FactRows;
import cfie.store.issued.IssuedRows;
import cfie.store.ledger.Seal;
import cfie.store.programme.ProgrammeRows;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Table;

/** Rows read as the things that they are, where a thing asks for more than its cells. */
final class Wholes {
    private static final Map<Table<?>, Consumer<Record>> READERS = new HashMap<>();

    static {
        READERS.putAll(FactRows.readers());
        READERS.putAll(IssuedRows.readers());
        READERS.putAll(ProgrammeRows.readers());
        READERS.put(EVENT, row -> Instant.parse(row.get(EVENT.MOMENT)));
        READERS.put(SETTING, row -> Seal.read(row.into(SETTING)));
    }

    private Wholes() {}

    static void read(Table<?> table, Record row) {
        READERS.getOrDefault(table, any -> {}).accept(row);
    }
}
