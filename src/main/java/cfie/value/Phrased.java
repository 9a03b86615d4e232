package cfie.value;

/** One of a few things that a sentence of the bundles tells, by its key. */
public interface Phrased {
    String name();

    /** What its key begins with. */
    String kind();

    default String phrase() {
        return kind() + "." + name();
    }
}
