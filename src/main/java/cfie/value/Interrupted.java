package cfie.value;

/** Somebody ended the program, and its work stops where nothing is left half done. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Interrupted() {
        super("interrupted", null, false, false);
    }
}
