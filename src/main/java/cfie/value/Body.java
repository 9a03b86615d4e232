package cfie.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body that the programme is run by, known by its slug, whatever it is called at a time: from the
 * ministry to the sixteen CFIE. Thirteen of these certify, the three specific ones never do.
 */
public record Body(String slug) implements Comparable<Body> {
    /** The department of education of the region, whose procedure this is. */
    public static final Body DEPARTMENT = new Body("consejeria");

    private static final String PROVINCIAL = "dp-";
    private static final List<Body> SPECIFIC =
            Stream.of("idiomas", "tic", "metodologias").map(Body::new).toList();
    private static final List<Body> ALL =
            Stream.of(
                            Stream.of("ministerio", "intef").map(Body::new),
                            Stream.of(DEPARTMENT, new Body("direccion-general")),
                            Arrays.stream(Province.values()).map(Body::of),
                            Arrays.stream(Cfie.values()).map(Body::of),
                            SPECIFIC.stream())
                    .flatMap(some -> some)
                    .toList();

    /** Reads a slug: {@code dp-zamora}, or a centre as it is called: {@code León}. */
    public static Body parse(String typed) {
        Body named = new Body(slug(typed));
        InvalidValue.unless(
                ALL.contains(named), Flaw.BODY_UNKNOWN, OneLine.shown(typed), allSlugs());
        return named;
    }

    /** What a centre is called by its town is its town: {@code CFIE de León}. */
    static String slug(String typed) {
        return Folded.of(typed).replace(' ', '-').replaceFirst("^cfie-(de-)?", "");
    }

    /** Their slugs, the nearest to the schools last. */
    public static List<String> allSlugs() {
        return ALL.stream().map(Body::slug).toList();
    }

    /** The office of the department in a province. */
    public static Body of(Province province) {
        return new Body(PROVINCIAL + province.name().toLowerCase(Locale.ROOT));
    }

    public static Body of(Cfie cfie) {
        return new Body(cfie.slug());
    }

    /** The centre that certifies, if it is one of these. */
    public Optional<Cfie> cfie() {
        return Arrays.stream(Cfie.values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** Whether it is a centre that serves the whole region and never certifies (reading 21). */
    public boolean isSpecific() {
        return SPECIFIC.contains(this);
    }

    /** What it is called where nobody has said a name. */
    public String title() {
        return cfie().map(Cfie::title).orElse(slug);
    }

    /** The nearer to the school, the later. */
    @Override
    public int compareTo(Body other) {
        return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
    }

    @Override
    public String toString() {
        return slug;
    }
}
