package cfie.table;

import java.util.Set;

/** What a formula that failed leaves in its cell, also when it is saved as text. */
public final class FailedFormula {
    private static final Set<String> ERRORS =
            Set.of(
                    "#N/A",
                    "#N/D",
                    "#NULL!",
                    "#¡NULO!",
                    "#DIV/0!",
                    "#¡DIV/0!",
                    "#VALUE!",
                    "#¡VALOR!",
                    "#REF!",
                    "#¡REF!",
                    "#NAME?",
                    "#¿NOMBRE?",
                    "#NUM!",
                    "#¡NUM!",
                    "#SPILL!",
                    "#¡DESBORDAMIENTO!",
                    "#CALC!",
                    "#¡CALC!",
                    "#GETTING_DATA");

    private FailedFormula() {}

    /** Whether it left that text. */
    public static boolean left(String text) {
        return ERRORS.contains(text);
    }
}
