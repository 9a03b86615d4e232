package cfie.sheet;

import cfie.table.BookColumn;
import cfie.table.BookWriter;
import cfie.value.SpanishWords;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/** An empty worksheet to fill in, which says of each column what goes there and what may. */
public final class Template {
    private final List<Column<?>> columns;
    private final UnaryOperator<String> notes;
    private final boolean inSpanish;

    /**
     * @param notes what goes into the column of that name
     * @param inSpanish how columns are called, and what may be chosen in them
     */
    public Template(Sheet<?, ?> sheet, UnaryOperator<String> notes, boolean inSpanish) {
        this(sheet.columns(), notes, inSpanish);
    }

    Template(List<Column<?>> columns, UnaryOperator<String> notes, boolean inSpanish) {
        this.columns = columns;
        this.notes = notes;
        this.inSpanish = inSpanish;
    }

    public void write(OutputStream out, String title) {
        book(out, title).close();
    }

    /** With its headings, and room for rows that are filled in as far as is known. */
    BookWriter book(OutputStream out, String title) {
        return BookWriter.toFill(out, title, columns.stream().map(this::column).toList());
    }

    private BookColumn column(Column<?> column) {
        return new BookColumn(
                column.title(inSpanish),
                column.isRequired(),
                notes.apply(column.name()),
                column.form().choices().get().stream()
                        .map(word -> inSpanish ? SpanishWords.inCell(column.name(), word) : word)
                        .toList(),
                column.form().isNumber());
    }
}
