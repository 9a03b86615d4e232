package cfie.domain;

import cfie.value.Nif;
import cfie.value.PersonName;
import java.util.Optional;

/** A teacher: a person who may take part in projects in the name of a school. */
public record Teacher(Nif nif, PersonName name) {
    private static final PersonName FORGOTTEN =
            new PersonName("Persona", "olvidada", Optional.empty());

    /** What stands in the place of a person who was forgotten. */
    public static Teacher forgotten(Nif pseudonym) {
        return new Teacher(pseudonym, FORGOTTEN);
    }

    /** Whether this stands in the place of a person who was forgotten. */
    public boolean isForgotten() {
        return nif.isPseudonym();
    }
}
