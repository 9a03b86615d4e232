package cfie.report;

import java.util.List;
import java.util.function.DoubleFunction;

/** A part of the report: what is said, what is shown, and the same in a table. */
record Chapter(String id, String title, List<String> sentences, List<Chart> charts, Twin twin) {

    /** What a picture shows, in words too, and how it is drawn as wide as there is room. */
    record Chart(String title, String said, DoubleFunction<Drawing> drawing) {
        Drawing drawn(double width) {
            return drawing.apply(width);
        }
    }
}
