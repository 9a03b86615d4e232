package cfie.pdf;

/** The inks of the office's documents, in sRGB. */
public enum Colour {
    INK("0.16 0.17 0.2"),
    GREY("0.33 0.34 0.37"),
    NAVY("0.07 0.15 0.31"),
    BURGUNDY("0.5 0.1 0.17"),
    BRONZE("0.48 0.35 0.1"),
    GOLD("0.7 0.56 0.27"),
    STRAW("0.88 0.82 0.7"),
    SAND("0.93 0.89 0.8"),
    IVORY("0.995 0.99 0.975"),
    ICE("0.85 0.89 0.95"),
    SKY("0.62 0.72 0.87"),
    STEEL("0.27 0.4 0.63"),
    BLUE("0.13 0.26 0.5"),
    WHITE("1 1 1");

    private final String fill;
    private final String stroke;

    Colour(String parts) {
        fill = parts + " rg ";
        stroke = parts + " RG ";
    }

    /** The operator that fills with it. */
    public String fill() {
        return fill;
    }

    /** The operator that draws lines with it. */
    public String stroke() {
        return stroke;
    }
}
