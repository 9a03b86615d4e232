package cfie.sheet;

import static java.util.stream.Collectors.joining;

import cfie.value.SpanishWords;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/** An empty worksheet to fill in, which says of each column what goes there and what may. */
public final class Template {
    private static final int LAST_ROW = 1 << 20;

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
        return new BookWriter(out, title, columns.stream().map(this::heading).toList(), rules());
    }

    /** A star marks what has to be said; a header is read without it. */
    private String heading(Column<?> column) {
        String title = column.title(inSpanish);
        return column.isRequired() ? title + BookCell.REQUIRED : title;
    }

    private String rules() {
        StringBuilder rules = new StringBuilder();
        rules.append("<dataValidations count=\"%d\">".formatted(2 * columns.size()));
        for (int at = 0; at < columns.size(); at++) {
            Column<?> column = columns.get(at);
            String letters = Address.letters(at);
            rules.append(rule(column, letters + "1", ""))
                    .append(rule(column, letters + "2:" + letters + LAST_ROW, choice(column)));
        }
        return rules.append("</dataValidations>").toString();
    }

    /** Where there is a choice, nothing else is taken. */
    private String choice(Column<?> column) {
        return column.form().choices().get().stream()
                .map(word -> inSpanish ? SpanishWords.inCell(column.name(), word) : word)
                .collect(joining(","));
    }

    private String rule(Column<?> column, String cells, String choice) {
        String kind = choice.isEmpty() ? "" : " type=\"list\" showErrorMessage=\"1\"";
        String list = choice.isEmpty() ? "" : "<formula1>\"%s\"</formula1>".formatted(choice);
        return "<dataValidation%s allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"%s\" prompt=\"%s\" sqref=\"%s\">%s</dataValidation>"
                .formatted(
                        kind,
                        heading(column),
                        BookCell.escaped(notes.apply(column.name())),
                        cells,
                        list);
    }
}
