package cfie.certificate;

import cfie.pdf.Pen;
import java.util.function.DoubleFunction;

/**
 * Fine lines in the manner of banknotes. All sines are {@link StrictMath}'s, so that the lines are
 * the same on every machine.
 */
final class Guilloche {
    private static final double TURN = 2 * Math.PI;
    private static final double WAVE = 13;
    private static final double HEIGHT = 4.2;
    private static final int STRANDS = 3;

    private final Pen pen;

    Guilloche(Pen pen) {
        this.pen = pen;
    }

    /** A flower of one line: how far from its centre, and by how much and how often it waves. */
    record Flower(double radius, double depth, int petals) {
        double[] at(double angle) {
            double reach = radius * (1 + depth * StrictMath.cos(petals * angle));
            return new double[] {reach * StrictMath.cos(angle), reach * StrictMath.sin(angle)};
        }
    }

    /**
     * The flower so many times, each turned a little further, within the width of one petal. All
     * petals are one, turned: what is written again is packed to nearly nothing.
     */
    void rosette(Flower flower, int times, double x, double y) {
        double width = TURN / flower.petals();
        Pen one = new Pen();
        trace(one, flower::at, width, 6);
        Pen all = new Pen();
        for (int petal = 0; petal < flower.petals(); petal++) {
            turned(all, width * petal, 0, 0).raw(one).raw("Q\n");
        }
        for (int turn = 0; turn < times; turn++) {
            turned(pen, width * turn / times, x, y).raw(all).raw("Q\n");
        }
    }

    private static Pen turned(Pen pen, double angle, double x, double y) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return pen.raw("q ").matrix(cos, sin, -sin, cos, x, y);
    }

    /** Interlaced waves along a straight side, from one corner towards the next. */
    void braid(double x, double y, double length, double angle) {
        long waves = Math.round(length / WAVE);
        Pen one = strands(length / waves);
        turned(pen, angle, x, y);
        for (int wave = 0; wave < waves; wave++) {
            turned(pen, 0, wave * length / waves, 0).raw(one).raw("Q\n");
        }
        pen.raw("Q\n");
    }

    private static Pen strands(double length) {
        Pen one = new Pen();
        for (int strand = 0; strand < STRANDS; strand++) {
            double shift = TURN * strand / STRANDS;
            DoubleFunction<double[]> wave =
                    t -> new double[] {length * t, HEIGHT * StrictMath.sin(TURN * t + shift)};
            trace(one, wave, 1, 4);
        }
        return one;
    }

    /** A smooth line through points of the path, with its own direction at each. */
    private static void trace(Pen pen, DoubleFunction<double[]> path, double end, int pieces) {
        double step = end / pieces;
        double[] from = path.apply(0);
        pen.numbers(from).raw("m ");
        for (int piece = 0; piece < pieces; piece++) {
            double[] to = path.apply((piece + 1) * step);
            double[] leaving = slope(path, piece * step, step);
            double[] arriving = slope(path, (piece + 1) * step, step);
            pen.numbers(from[0] + leaving[0], from[1] + leaving[1]);
            pen.numbers(to[0] - arriving[0], to[1] - arriving[1]).numbers(to).raw("c\n");
            from = to;
        }
        pen.raw("S\n");
    }

    /** A third of the way that the path would go straight on during one step. */
    private static double[] slope(DoubleFunction<double[]> path, double at, double step) {
        double near = step / 1000;
        double[] before = path.apply(at - near);
        double[] after = path.apply(at + near);
        double scale = step / 3 / (2 * near);
        return new double[] {(after[0] - before[0]) * scale, (after[1] - before[1]) * scale};
    }
}
