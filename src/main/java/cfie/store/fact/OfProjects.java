package cfie.store.fact;

import cfie.domain.ledger.Selection;
import cfie.store.table.Keys;
import cfie.value.ProjectCode;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What is kept of projects, of those that a selection takes in. */
public final class OfProjects {
    private OfProjects() {}

    /**
     * Looks at the rows whose field names a project that the selection takes in. The codes are
     * fetched first: a long list within the statement is more than the engine can spill to disk.
     */
    public static void eachAmong(
            DSLContext sql,
            Selection selection,
            Field<ProjectCode> field,
            Consumer<Condition> look) {
        if (selection.isAll()) {
            look.accept(DSL.noCondition());
        } else {
            Keys.eachAmong(field, new Projects(sql).codes(selection), look);
        }
    }
}
