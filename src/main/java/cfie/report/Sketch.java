package cfie.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/** What the chart library draws on: keeps every mark, to be written as SVG or as PDF. */
final class Sketch extends AbstractGraphics2D {
    private final List<Mark> marks;

    Sketch() {
        super(false);
        gc = new GraphicContext();
        marks = new ArrayList<>();
    }

    private Sketch(Sketch other) {
        super(other);
        marks = other.marks;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    @Override
    public Graphics create() {
        return new Sketch(this);
    }

    @Override
    public void fill(Shape shape) {
        marks.add(new Mark.Area(placed(shape), tint()));
    }

    @Override
    public void draw(Shape shape) {
        float weight = ((BasicStroke) getStroke()).getLineWidth();
        marks.add(new Mark.Line(placed(shape), weight, tint()));
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D feet = getTransform().transform(new Point2D.Float(x, y), null);
        ChartFont font = (ChartFont) getFont();
        marks.add(new Mark.Words(text, font.style(), feet.getX(), feet.getY(), tint()));
    }

    private Shape placed(Shape shape) {
        return getTransform().createTransformedShape(shape);
    }

    private Tint tint() {
        return Tint.of(getPaint());
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new ChartMetrics((ChartFont) font);
    }

    @Override
    public void dispose() {}

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException("no device");
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("no mixing of colours");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("no pixels");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("no pixels");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("no pixels");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException("no pixels");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException("no pixels");
    }
}
