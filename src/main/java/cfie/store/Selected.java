package cfie.store;

import static cfie.store.schema.tables.Project.PROJECT;

import cfie.domain.Selection;
import cfie.value.ProjectCode;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions of a selection: what is not asked for leaves everything in. */
final class Selected {
    private Selected() {}

    static <T> Condition by(Optional<T> wanted, Field<T> field) {
        return of(wanted, field::eq);
    }

    static <T> Condition of(Optional<T> wanted, Function<T, Condition> condition) {
        return wanted.map(condition).orElse(DSL.noCondition());
    }

    /** Of the projects named by the field, those that the selection takes in. */
    static Condition projects(DSLContext sql, Selection selection, Field<ProjectCode> field) {
        if (selection.equals(Selection.ALL)) {
            return DSL.noCondition();
        }
        return field.in(
                DSL.select(PROJECT.CODE).from(PROJECT).where(Projects.within(sql, selection)));
    }
}
