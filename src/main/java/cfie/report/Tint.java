package cfie.report;

import cfie.pdf.Colour;
import java.awt.Color;
import java.awt.Paint;
import java.util.Locale;

/** What a mark of a chart stands for, and so its colour: a name on screens, an ink on paper. */
enum Tint {
    INK(Colour.INK),
    QUIET(Colour.GREY),
    RULE(Colour.STRAW),
    CERTIFIED(Colour.BLUE),
    OPEN(Colour.GOLD),
    LOST(Colour.BURGUNDY),
    /** Of a province without any. */
    STEP_0(Colour.SAND),
    /** From the fewest to the most, each with the ink that is read upon it. */
    STEP_1(Colour.ICE),
    STEP_2(Colour.SKY),
    STEP_3(Colour.STEEL),
    STEP_4(Colour.NAVY),
    ON_STEP_0(Colour.INK),
    ON_STEP_1(Colour.INK),
    ON_STEP_2(Colour.INK),
    ON_STEP_3(Colour.WHITE),
    ON_STEP_4(Colour.WHITE);

    static final int STEPS = 4;

    private final Colour ink;

    Tint(Colour ink) {
        this.ink = ink;
    }

    Colour ink() {
        return ink;
    }

    /** What the style sheet calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the chart library takes for a colour. */
    Color paint() {
        return new Color(ordinal());
    }

    static Tint of(Paint paint) {
        return values()[((Color) paint).getRGB() & 0xFFFFFF];
    }

    static Tint step(int step) {
        return values()[STEP_0.ordinal() + step];
    }

    static Tint onStep(int step) {
        return values()[ON_STEP_0.ordinal() + step];
    }
}
