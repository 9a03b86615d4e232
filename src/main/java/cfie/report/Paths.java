package cfie.report;

/** The segments of a path, as AWT numbers them: move, line, quadratic, cubic, close. */
final class Paths {
    /** How many coordinates each has. */
    static final int[] COORDINATES = {2, 2, 4, 6, 0};

    /** How PDF writes each; the library draws no quadratic ones. */
    static final String[] OPERATORS = {"m ", "l ", "?", "c ", "h "};

    private Paths() {}
}
