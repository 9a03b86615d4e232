package cfie.cli;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static cfie.store.engine.Address door() {
        return cfie.store.engine.Address.parse("x");
    }

    static String unnoted(cfie.store.Register register) {
        return register.write(any -> true, () -> "changed");
    }
}
