package cfie.domain.erasmus;

import cfie.value.Worded;
import java.util.Set;

/**
 * The Erasmus+ actions that an eTwinning project may support (R19), each in the fields that it is
 * called for in. Source: Erasmus+ Programme Guide, parts A and B.
 */
public enum ErasmusAction implements Worded {
    /** The accreditation of an institution; its mobilities are those of its KA121 projects. */
    KA120("SCH", "VET", "ADU"),
    /** Mobility projects of accredited institutions. */
    KA121("SCH", "VET", "ADU"),
    /** Short-term mobility projects. */
    KA122("SCH", "VET", "ADU"),
    /** Small-scale partnerships. */
    KA210("SCH", "VET", "ADU", "YOU"),
    /** Cooperation partnerships. */
    KA220("SCH", "VET", "ADU", "YOU", "HED");

    private final Set<String> fields;

    ErasmusAction(String... fields) {
        this.fields = Set.of(fields);
    }

    boolean isIn(String field) {
        return fields.contains(field);
    }

    /** Whether it pays for mobilities of its own. */
    public boolean hasMobilities() {
        return this != KA120;
    }
}
