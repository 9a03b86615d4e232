package cfie.archive;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> verb() {
        return picocli.CommandLine.class;
    }
}
