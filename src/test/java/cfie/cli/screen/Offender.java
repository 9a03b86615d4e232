package cfie.cli.screen;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> entry() {
        return cfie.cli.Tool.class;
    }

    static Class<?> knot() {
        return cfie.cli.command.Exit.class;
    }
}
