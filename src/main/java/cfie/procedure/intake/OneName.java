package cfie.procedure.intake;

import cfie.domain.Teacher;
import cfie.procedure.Objections;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.Map;

/** A name may change with the row that holds it, once in a file; a second one is a mistake. */
final class OneName {
    private final SeenKeys named = new SeenKeys();

    /**
     * @param known what each NIF is called so far
     */
    void check(boolean isHeld, Teacher said, Map<Nif, Teacher> known, Objections objections) {
        Teacher before = known.getOrDefault(said.nif(), said);
        boolean isFirst = named.note(said.nif(), objections.line()).isEmpty();
        if (!before.equals(said) && !(isHeld && isFirst)) {
            objections.refuse(
                    "nif",
                    Refusal.Reason.NAME_DIFFERS,
                    said.nif(),
                    before.name().full(),
                    said.name().full());
        } else {
            known.put(said.nif(), said);
        }
    }
}
