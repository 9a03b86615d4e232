package cfie.domain.figures;

import cfie.value.Folded;
import cfie.value.Worded;
import java.util.Arrays;
import java.util.Set;

/** What a school teaches, as far as the type that the official list gives it says so. */
public enum Level implements Worded {
    INFANT("eei", "cprei"),
    /** Most of them infant education too. */
    PRIMARY("ceip", "cra", "cep"),
    SECONDARY("ies", "ieso"),
    /** From infant or primary to secondary education. */
    SEVERAL("colegio", "ceo"),
    VOCATIONAL("cifp", "cprfp", "cprifp", "eca"),
    ADULTS("cepa"),
    SPECIAL("cee", "cpree"),
    LANGUAGES("eoi"),
    ARTS(
            "em",
            "emd",
            "ed",
            "ea",
            "esad",
            "c musica",
            "cpr musica",
            "cpr danza",
            "cpr arte",
            "es vidrio"),
    UNKNOWN;

    private final Set<String> types;

    Level(String... types) {
        this.types = Set.of(types);
    }

    /**
     * Source: the short names of the types in the official list ("denominación genérica breve").
     */
    public static Level ofType(String type) {
        String folded = Folded.of(type);
        return Arrays.stream(values())
                .filter(level -> level.types.contains(folded))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Whether a school of this level has that one: colleges of several have the usual ones. */
    public boolean has(Level sought) {
        return this == sought
                || this == SEVERAL && sought.compareTo(SECONDARY) <= 0
                || this == PRIMARY && sought == INFANT;
    }
}
