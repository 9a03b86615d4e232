package cfie.cli.view;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> otherVerb() {
        return cfie.cli.intake.ImportCommand.class;
    }
}
