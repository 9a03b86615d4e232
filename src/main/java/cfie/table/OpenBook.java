package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A workbook as LibreOffice keeps it ({@code .ods}): all its worksheets in one file. */
final class OpenBook extends Workbook {
    static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** In a table of the document itself, not in one within a cell or a link. */
    static final int IN_TABLE = 4;

    private static final int MOST_STYLES = 10_000;

    private final Set<String> hidden = new HashSet<>();
    private Optional<Tab> last = Optional.empty();
    private String style = "";
    private int tables;

    OpenBook(BookParts parts) {
        super(parts);
    }

    @Override
    void read() {
        InvalidValue.unless(!isEnciphered(), Flaw.BOOK_ENCIPHERED);
        try (Part part = content()) {
            while (part.next()) {
                read(part);
            }
        }
        last.ifPresent(this::add);
    }

    private boolean isEnciphered() {
        boolean isEnciphered = false;
        if (parts().has(MANIFEST)) {
            try (Part part = parts().small(MANIFEST)) {
                while (!isEnciphered && part.next()) {
                    isEnciphered = part.opens("encryption-data");
                }
            }
        }
        return isEnciphered;
    }

    private Part content() {
        return parts().part(CONTENT, Long.MAX_VALUE);
    }

    /** What was kept of another file, for the formulas that look into it, is no worksheet. */
    private void read(Part part) {
        if (part.opens("style")) {
            style = part.attribute("name");
        } else if (part.opens("table-properties") && part.attribute("display").equals("false")) {
            InvalidValue.unless(hidden.size() < MOST_STYLES, Flaw.BOOK_TOO_LARGE);
            hidden.add(style);
        } else if (isTable(part)) {
            last.ifPresent(this::add);
            last = Optional.of(tab(part, tables++));
        } else if (part.opens("table-source") && part.depth() == IN_TABLE + 1) {
            last = Optional.empty();
        }
    }

    private static boolean isTable(Part part) {
        return part.opens("table") && part.depth() == IN_TABLE;
    }

    private Tab tab(Part part, int number) {
        String name = part.attribute("name");
        return new Tab(
                name,
                hidden.contains(part.attribute("style-name")) ? 0 : -1,
                () -> new OpenSheet(this, name, table(number)));
    }

    /** At the beginning of the table of that number. */
    private Part table(int number) {
        Part part = content();
        int left = number;
        while (part.next() && (!isTable(part) || left > 0)) {
            left -= isTable(part) ? 1 : 0;
        }
        return part;
    }
}
