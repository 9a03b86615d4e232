package cfie.certificate;

import cfie.pdf.Artwork;
import cfie.pdf.Colour;
import cfie.pdf.Page;
import cfie.pdf.Pen;

/** The ground of a certificate: a double frame with a braid of fine lines, and a rosette. */
final class Diploma {
    private static final double EDGE = 20;
    private static final double INNER = 38;
    private static final double BRAID = (EDGE + INNER) / 2;
    private static final Artwork GROUND = drawn();

    private Diploma() {}

    static Artwork ground() {
        return GROUND;
    }

    private static Artwork drawn() {
        Pen pen = new Pen();
        pen.fill(Colour.IVORY, box(EDGE));
        rosette(pen);
        frame(pen);
        return Artwork.of(pen);
    }

    private static void rosette(Pen pen) {
        Guilloche lines = new Guilloche(pen);
        double x = Page.WIDTH / 2;
        double y = Page.HEIGHT / 2;
        pen.raw(Colour.SAND.stroke()).raw("0.35 w 1 j 1 J\n");
        lines.rosette(new Guilloche.Flower(168, 0.16, 12), 8, x, y);
        lines.rosette(new Guilloche.Flower(118, 0.2, 12), 8, x, y);
        lines.rosette(new Guilloche.Flower(74, 0.24, 12), 6, x, y);
    }

    private static void frame(Pen pen) {
        Guilloche lines = new Guilloche(pen);
        double across = Page.WIDTH - 2 * BRAID;
        double down = Page.HEIGHT - 2 * BRAID;
        pen.raw(Colour.GOLD.stroke()).raw("0.4 w 1 j 1 J\n");
        lines.braid(BRAID, BRAID, across, 0);
        lines.braid(Page.WIDTH - BRAID, BRAID, down, Math.PI / 2);
        lines.braid(Page.WIDTH - BRAID, Page.HEIGHT - BRAID, across, Math.PI);
        lines.braid(BRAID, Page.HEIGHT - BRAID, down, -Math.PI / 2);
        pen.frame(Colour.NAVY, 1.8, box(EDGE));
        pen.frame(Colour.NAVY, 0.5, box(INNER));
        pen.frame(Colour.GOLD, 0.5, box(INNER + 2.5));
        corner(pen, BRAID, BRAID);
        corner(pen, Page.WIDTH - BRAID, BRAID);
        corner(pen, BRAID, Page.HEIGHT - BRAID);
        corner(pen, Page.WIDTH - BRAID, Page.HEIGHT - BRAID);
    }

    private static void corner(Pen pen, double x, double y) {
        double half = (INNER - EDGE) / 2;
        pen.fill(Colour.NAVY, x - half, y - half, 2 * half, 2 * half);
        pen.raw(Colour.GOLD.stroke()).raw("0.4 w 1 J\n");
        new Guilloche(pen).rosette(new Guilloche.Flower(4.6, 0.35, 8), 3, x, y);
    }

    private static double[] box(double inset) {
        return new double[] {inset, inset, Page.WIDTH - 2 * inset, Page.HEIGHT - 2 * inset};
    }
}
