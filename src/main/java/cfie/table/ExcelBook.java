package cfie.table;

import static java.util.stream.Collectors.toMap;

import cfie.table.BookParts.Link;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A workbook as Excel keeps it ({@code .xlsx}): each worksheet, and what all share, in a file. */
final class ExcelBook extends Workbook {
    private static final String MAIN = "xl/workbook.xml";
    private static final int MOST_TEXT = 1 << 30;

    private Calendar calendar = Calendar.none();
    private SharedTexts texts = SharedTexts.none();

    ExcelBook(BookParts parts) {
        super(parts);
    }

    @Override
    void read() {
        InvalidValue.unless(!parts().has("xl/workbook.bin"), Flaw.BOOK_BINARY);
        String main = linked("", "officeDocument").map(Link::part).orElse(MAIN);
        InvalidValue.unless(parts().has(main), Flaw.BOOK_NONE);
        linked(main, "styles").ifPresent(link -> calendar = read(link, Calendar::of));
        readTabs(main);
        linked(main, "sharedStrings").ifPresent(link -> texts = read(link, SharedTexts::of));
    }

    private void readTabs(String main) {
        Map<String, String> sheets =
                parts().links(main)
                        .filter(link -> link.role().equals("worksheet"))
                        .collect(toMap(Link::id, Link::part, (one, other) -> one));
        try (Part part = parts().small(main)) {
            while (part.next()) {
                if (part.opens("workbookPr") && part.attribute("date1904").matches("1|true")) {
                    calendar = calendar.from1904();
                } else if (part.opens("sheet") && sheets.containsKey(part.attribute("id"))) {
                    add(tab(part, sheets.get(part.attribute("id"))));
                }
            }
        }
    }

    private Tab tab(Part part, String sheet) {
        String name = part.attribute("name");
        return new Tab(
                name,
                List.of("hidden", "veryHidden").indexOf(part.attribute("state")),
                () -> new Worksheet(this, name, parts().part(sheet, Long.MAX_VALUE)));
    }

    private Optional<Link> linked(String from, String role) {
        return parts().links(from).filter(link -> link.role().equals(role)).findFirst();
    }

    private <T> T read(Link link, Function<Part, T> reading) {
        try (Part part = parts().part(link.part(), MOST_TEXT)) {
            return reading.apply(part);
        }
    }

    Calendar calendar() {
        return calendar;
    }

    SharedTexts texts() {
        return texts;
    }

    @Override
    public void close() {
        texts.close();
        super.close();
    }
}
