package cfie.table;

import java.util.List;

/**
 * A column of a worksheet that is to be filled in.
 *
 * @param isRequired whether every row has to fill it: a star says so, without which it is read
 * @param note what goes there
 * @param choices what may be chosen, if not anything goes
 * @param isNumber whether numbers go there
 */
public record BookColumn(
        String title, boolean isRequired, String note, List<String> choices, boolean isNumber) {
    private static final int LAST_ROW = 1 << 20;

    String heading() {
        return isRequired ? title + BookCell.REQUIRED : title;
    }

    /** What may be typed into which cells, as XML. */
    static String rules(List<BookColumn> columns) {
        StringBuilder rules = new StringBuilder();
        rules.append("<dataValidations count=\"%d\">".formatted(2 * columns.size()));
        for (int at = 0; at < columns.size(); at++) {
            BookColumn column = columns.get(at);
            String letters = CellAddress.letters(at);
            rules.append(column.rule(letters + "1", ""))
                    .append(
                            column.rule(
                                    letters + "2:" + letters + LAST_ROW,
                                    String.join(",", column.choices)));
        }
        return rules.append("</dataValidations>").toString();
    }

    /** Where there is a choice, nothing else is taken. */
    private String rule(String cells, String choice) {
        String kind = choice.isEmpty() ? "" : " type=\"list\" showErrorMessage=\"1\"";
        String list = choice.isEmpty() ? "" : "<formula1>\"%s\"</formula1>".formatted(choice);
        return "<dataValidation%s allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"%s\" prompt=\"%s\" sqref=\"%s\">%s</dataValidation>"
                .formatted(kind, heading(), BookCell.escaped(note), cells, list);
    }
}
