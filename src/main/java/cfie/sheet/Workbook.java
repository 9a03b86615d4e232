package cfie.sheet;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cfie.sheet.BookParts.Link;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A workbook on its way in: its worksheets, and what their cells refer to. */
final class Workbook implements AutoCloseable {
    private static final String MAIN = "xl/workbook.xml";
    private static final int MOST_TEXT = 1 << 30;
    private static final int MOST_SHEETS = 255;
    private static final int LOOKED_AT = 40;

    private final BookParts parts;
    private final List<Tab> tabs = new ArrayList<>();
    private Calendar calendar = Calendar.none();
    private SharedTexts texts = SharedTexts.none();

    /** A worksheet by its name, and how well it hides. */
    record Tab(String name, String state, String part) {
        int rank() {
            return List.of("hidden", "veryHidden").indexOf(state);
        }
    }

    private Workbook(BookParts parts) {
        this.parts = parts;
    }

    static Workbook open(Path file) {
        Workbook book = new Workbook(BookParts.of(file));
        try {
            book.read();
            return book;
        } catch (InvalidValue unreadable) {
            book.close();
            throw unreadable;
        }
    }

    private void read() {
        InvalidValue.unless(!parts.has("content.xml"), Flaw.BOOK_OPEN_DOCUMENT);
        InvalidValue.unless(!parts.has("xl/workbook.bin"), Flaw.BOOK_BINARY);
        String main = linked("", "officeDocument").map(Link::part).orElse(MAIN);
        InvalidValue.unless(parts.has(main), Flaw.BOOK_NONE);
        linked(main, "styles").ifPresent(link -> calendar = read(link, Calendar::of));
        readTabs(main);
        InvalidValue.unless(!tabs.isEmpty(), Flaw.BOOK_NONE);
        linked(main, "sharedStrings").ifPresent(link -> texts = read(link, SharedTexts::of));
    }

    private void readTabs(String main) {
        Map<String, String> sheets =
                parts.links(main)
                        .filter(link -> link.role().equals("worksheet"))
                        .collect(toMap(Link::id, Link::part, (one, other) -> one));
        try (Part part = parts.small(main)) {
            while (part.next()) {
                if (part.opens("workbookPr") && part.attribute("date1904").matches("1|true")) {
                    calendar = calendar.from1904();
                } else if (part.opens("sheet") && sheets.containsKey(part.attribute("id"))) {
                    InvalidValue.unless(tabs.size() < MOST_SHEETS, Flaw.BOOK_TOO_LARGE);
                    tabs.add(tab(part, sheets));
                }
            }
        }
        tabs.sort(Comparator.comparingInt(Tab::rank));
    }

    private static Tab tab(Part part, Map<String, String> sheets) {
        return new Tab(
                part.attribute("name"), part.attribute("state"), sheets.get(part.attribute("id")));
    }

    private Optional<Link> linked(String from, String role) {
        return parts.links(from).filter(link -> link.role().equals(role)).findFirst();
    }

    private <T> T read(Link link, Function<Part, T> reading) {
        try (Part part = parts.part(link.part(), MOST_TEXT)) {
            return reading.apply(part);
        }
    }

    Calendar calendar() {
        return calendar;
    }

    SharedTexts texts() {
        return texts;
    }

    /** A row of a worksheet that names columns, and how many of them. */
    private record Found(Tab tab, int rows, int known, boolean isWhole, boolean isFilled) {
        /** Whether it is read rather than the other one: the first that is whole and filled. */
        boolean isBefore(Found other) {
            return isWhole == other.isWhole
                    ? isWhole ? isFilled && !other.isFilled : known > other.known
                    : isWhole;
        }

        boolean isVisible() {
            return tab.rank() < 0;
        }
    }

    /**
     * The rows of the worksheet that has a header, from there on. Where none is whole, the one that
     * names most columns will say what it lacks; of two filled ones in sight neither is passed
     * over.
     */
    Table table(List<Column<?>> columns) {
        Found best = new Found(tabs.get(0), 0, 0, false, false);
        for (Tab tab : tabs) {
            Found found = found(tab, columns);
            InvalidValue.unless(
                    !(best.isFilled && found.isFilled && best.isVisible() && found.isVisible()),
                    Flaw.BOOK_TWO_TABLES,
                    OneLine.shown(best.tab.name()),
                    OneLine.shown(tab.name()));
            best = found.isBefore(best) ? found : best;
        }
        InvalidValue.unless(
                best.known > 0,
                Flaw.BOOK_WITHOUT_HEADER,
                OneLine.shown(tabs.stream().map(Tab::name).collect(joining(", "))),
                columns.stream().map(Column::name).collect(joining(", ")));
        Part part = parts.part(best.tab.part(), Long.MAX_VALUE);
        Worksheet sheet = new Worksheet(this, best.tab.name(), part);
        sheet.skip(best.rows);
        return sheet;
    }

    private Found found(Tab tab, List<Column<?>> columns) {
        Found best = new Found(tab, 0, 0, false, false);
        try (Part part = parts.part(tab.part(), Long.MAX_VALUE)) {
            Worksheet sheet = new Worksheet(this, tab.name(), part);
            Optional<Line> line = sheet.nextFilled();
            for (int rows = 0; rows < LOOKED_AT && line.isPresent() && !best.isWhole; rows++) {
                Header header = new Header(line.get(), columns, true);
                line = sheet.nextFilled();
                if (header.known() > best.known) {
                    boolean isWhole = header.problems().isEmpty();
                    boolean isFilled = isWhole && line.isPresent();
                    best = new Found(tab, rows, header.known(), isWhole, isFilled);
                }
            }
        }
        return best;
    }

    @Override
    public void close() {
        texts.close();
        parts.close();
    }
}
