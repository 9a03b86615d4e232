package cfie.procedure.programme;

/** Breaks a rule of the house on purpose, so that the rule is seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> otherRoom() {
        return cfie.procedure.issue.Revoke.class;
    }
}
