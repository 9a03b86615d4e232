package cfie.sheet;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static void shout() {
        System.out.println(cfie.store.Register.class);
    }
}
