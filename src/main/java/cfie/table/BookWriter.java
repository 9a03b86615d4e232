package cfie.table;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes rows as a workbook of one worksheet, as they come; no clock is asked, and the same rows
 * give the same bytes.
 */
public final class BookWriter implements RowWriter {
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_ROWS = 1 << 20;
    private static final String SUFFIX = ".xlsx";
    private static final List<String> UNWRITTEN =
            List.of(".xls", ".xlsm", ".xlsb", ".xlt", ".xltx", ".ods", ".fods", ".ots", ".numbers");

    private final ZipOutputStream zip;
    private final Writer xml;
    private final String title;
    private final List<BookCell> forms;
    private final String rules;
    private int rows;

    /**
     * @param title what the worksheet is called
     * @param numbers those of the names below which numbers stand
     */
    public BookWriter(OutputStream out, String title, List<String> names, Set<String> numbers) {
        this(out, title, names, forms(names, numbers), "");
    }

    private static List<BookCell> forms(List<String> names, Set<String> numbers) {
        return names.stream().map(name -> BookCell.ofColumn(name, numbers.contains(name))).toList();
    }

    /** The same of figures: behind the first columns, which hold words, all are amounts. */
    public static BookWriter ofFigures(
            OutputStream out, String title, List<String> names, int words) {
        List<BookCell> forms =
                IntStream.range(0, names.size())
                        .mapToObj(column -> column < words ? BookCell.TEXT : BookCell.AMOUNT)
                        .toList();
        return new BookWriter(out, title, names, forms, "");
    }

    /** The same, to be filled in: its columns say what goes there and what may. */
    public static BookWriter toFill(OutputStream out, String title, List<BookColumn> columns) {
        List<String> headings = columns.stream().map(BookColumn::heading).toList();
        List<BookCell> forms =
                columns.stream()
                        .map(column -> BookCell.ofColumn(column.title(), column.isNumber()))
                        .toList();
        return new BookWriter(out, title, headings, forms, BookColumn.rules(columns));
    }

    private BookWriter(
            OutputStream out,
            String title,
            List<String> names,
            List<BookCell> forms,
            String rules) {
        this.rules = rules;
        this.zip = new ZipOutputStream(out);
        this.xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.title = title;
        this.forms = forms;
        part("[Content_Types].xml", BookFrame.CONTENT_TYPES);
        part("_rels/.rels", BookFrame.links("officeDocument", "xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                BookFrame.links("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part("xl/styles.xml", BookFrame.STYLES);
        begin("xl/worksheets/sheet1.xml");
        write(BookFrame.sheetOpening(forms));
        line(names, name -> BookCell.NAME);
    }

    /** A file to write rows to; workbooks of other kinds are not written. */
    public static Path file(String typed) {
        Path file = Path.of(typed);
        boolean isOther = UNWRITTEN.stream().anyMatch(suffix -> isNamed(file, suffix));
        InvalidValue.unless(!isOther, Flaw.BOOK_UNWRITTEN, OneLine.shown(typed));
        return file;
    }

    /** Whether a file is to be a workbook, by its name. */
    public static boolean isNamed(Path file) {
        return isNamed(file, SUFFIX);
    }

    private static boolean isNamed(Path file, String suffix) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    @Override
    public void row(List<String> cells) {
        line(cells, forms::get);
    }

    @Override
    public void original(List<String> cells) {
        line(cells, column -> BookCell.TEXT);
    }

    private interface Forms {
        BookCell of(int column);
    }

    private void line(List<String> cells, Forms form) {
        InvalidValue.unless(rows < MOST_ROWS, Flaw.BOOK_FULL, Integer.toString(MOST_ROWS));
        rows++;
        write("<row r=\"" + rows + "\">");
        for (int column = 0; column < cells.size(); column++) {
            String address = CellAddress.of(column, rows);
            write(form.of(column).written(address, cells.get(column)));
        }
        write("</row>");
    }

    private void part(String name, String content) {
        begin(name);
        write(content);
        end();
    }

    private void begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        try {
            zip.putNextEntry(entry);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void write(String text) {
        try {
            xml.write(text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void end() {
        try {
            xml.flush();
            zip.closeEntry();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        String whole = "A1:" + CellAddress.of(forms.size() - 1, rows);
        write(BookFrame.sheetEnding(whole, rules));
        end();
        part("xl/workbook.xml", BookFrame.workbook(title, whole));
        try {
            zip.finish();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
