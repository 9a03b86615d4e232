package cfie.report;

import cfie.pdf.Style;
import java.awt.Shape;

/** A part of a drawing. Places count from its upper left corner. */
sealed interface Mark {
    Tint tint();

    record Area(Shape shape, Tint tint) implements Mark {}

    record Line(Shape shape, float weight, Tint tint) implements Mark {}

    /** Where the feet of a text begin. */
    record Words(String text, Style style, double x, double y, Tint tint) implements Mark {}
}
