package cfie.report;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** How high a line of letters of a chart is, for its size. */
final class ChartLine extends LineMetrics {
    private static final float ASCENT = 0.74f;
    private static final float DESCENT = 0.26f;

    private final float size;
    private final int letters;

    ChartLine(float size, int letters) {
        this.size = size;
        this.letters = letters;
    }

    @Override
    public int getNumChars() {
        return letters;
    }

    @Override
    public float getAscent() {
        return ASCENT * size;
    }

    @Override
    public float getDescent() {
        return DESCENT * size;
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return size;
    }

    @Override
    public int getBaselineIndex() {
        return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, -size / 2, -ASCENT * size};
    }

    @Override
    public float getStrikethroughOffset() {
        return -size / 4;
    }

    @Override
    public float getStrikethroughThickness() {
        return size / 20;
    }

    @Override
    public float getUnderlineOffset() {
        return size / 10;
    }

    @Override
    public float getUnderlineThickness() {
        return size / 20;
    }
}
