package cfie.report;

import static cfie.report.Html.escaped;

import cfie.domain.figures.YearFigures;
import cfie.pdf.typeface.Alphabet;
import cfie.pdf.typeface.Typeface;
import cfie.pdf.typeface.WebFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A report as one page for a browser: nothing outside of it is needed to read it, and nothing in it
 * runs.
 */
public final class HtmlReport {
    private static final double ALONE = 880;
    private static final double BESIDE = 430;
    private static final double NARROW = 330;

    private static final Alphabet LETTERS = Alphabet.SPANISH;

    private final StringBuilder out = new StringBuilder(1 << 16);

    private HtmlReport() {}

    /** The same figures give the same bytes. */
    public static byte[] of(YearFigures figures) {
        HtmlReport page = new HtmlReport();
        page.write(Report.of(figures));
        return page.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Report report) {
        head(report);
        masthead(report);
        out.append("<main>\n");
        figures(report);
        report.chapters().forEach(this::chapter);
        out.append("</main>\n<footer>\n<h2>Cómo se cuenta</h2>\n<ul>\n");
        report.notes().forEach(note -> element("li", note));
        out.append("</ul>\n</footer>\n</body>\n</html>\n");
    }

    private void head(Report report) {
        out.append("<!DOCTYPE html>\n<html lang=\"es\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\"");
        out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:\">\n");
        element("title", report.name());
        out.append("<style>\n")
                .append(faces())
                .append(sheet())
                .append("</style>\n</head>\n<body>\n");
    }

    private void masthead(Report report) {
        out.append("<header>\n<p class=\"body\">").append(escaped(report.body())).append("</p>\n");
        element("h1", report.title());
        out.append("<p class=\"lead\">").append(escaped(report.year())).append("</p>\n");
        out.append("<p class=\"day\">").append(escaped(report.day())).append("</p>\n</header>\n");
    }

    private void figures(Report report) {
        out.append(
                "<section aria-labelledby=\"cifras\">\n<h2 id=\"cifras\">El curso en cifras</h2>\n");
        out.append("<dl class=\"key\">\n");
        for (KeyFigure figure : report.figures()) {
            out.append("<div>");
            element("dt", figure.name());
            out.append("<dd class=\"amount\">").append(figure.amount()).append("</dd>\n");
            figure.before().ifPresent(before -> element("dd", before));
            out.append("</div>\n");
        }
        out.append("</dl>\n</section>\n");
    }

    private void chapter(Chapter chapter) {
        out.append("<section aria-labelledby=\"%s\">\n".formatted(chapter.id()));
        out.append("<h2 id=\"%s\">%s</h2>\n".formatted(chapter.id(), escaped(chapter.title())));
        chapter.sentences().forEach(sentence -> element("p", sentence));
        out.append("<div class=\"charts\">\n");
        for (int chart = 0; chart < chapter.charts().size(); chart++) {
            figure(chapter, chart);
        }
        out.append("</div>\n");
        table(chapter);
        out.append("</section>\n");
    }

    /** Drawn for wide screens and for narrow ones; each shows one of them. */
    private void figure(Chapter chapter, int number) {
        Chapter.Chart chart = chapter.charts().get(number);
        double wide = chapter.charts().size() == 1 ? ALONE : BESIDE;
        String id = "%s-%d".formatted(chapter.id(), number + 1);
        out.append("<figure>\n");
        element("figcaption", chart.title());
        out.append(Svg.of(chart.drawn(wide), id + "a", chart.title(), chart.said(), "wide"));
        out.append(Svg.of(chart.drawn(NARROW), id + "e", chart.title(), chart.said(), "narrow"));
        out.append("</figure>\n");
    }

    private void table(Chapter chapter) {
        Twin twin = chapter.twin();
        String id = chapter.id() + "-tabla";
        out.append(
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s\">\n"
                        .formatted(id));
        out.append(
                "<table>\n<caption id=\"%s\"><span>%s</span></caption>\n"
                        .formatted(id, escaped(twin.caption())));
        out.append("<thead>\n<tr>");
        twin.headings()
                .forEach(
                        heading ->
                                out.append("<th scope=\"col\">")
                                        .append(escaped(heading))
                                        .append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (int row = 0; row < twin.rows().size(); row++) {
            out.append(twin.isTotal(row) ? "</tbody>\n<tfoot>\n<tr>" : "<tr>");
            cells(twin, row);
            out.append("</tr>\n");
        }
        out.append(twin.hasTotal() ? "</tfoot>\n" : "</tbody>\n").append("</table>\n</div>\n");
    }

    private void cells(Twin twin, int row) {
        String kind = "<th scope=\"row\">%s</th>";
        for (String cell : twin.rows().get(row)) {
            out.append(kind.formatted(escaped(cell)));
            kind = "<td>%s</td>";
        }
    }

    private void element(String kind, String text) {
        out.append("<%s>%s</%s>\n".formatted(kind, escaped(text), kind));
    }

    /** The letters of the office's documents, within the page. */
    private static String faces() {
        return face("Texto", Typeface.SMALL) + face("Titulo", Typeface.STRONG);
    }

    private static String face(String name, Typeface face) {
        String font = Base64.getEncoder().encodeToString(WebFont.of(face, LETTERS));
        return "@font-face { font-family: %s; src: url(data:font/ttf;base64,%s); }\n"
                .formatted(name, font);
    }

    private static String sheet() {
        try (InputStream sheet = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
