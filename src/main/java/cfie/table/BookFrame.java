package cfie.table;

import java.util.List;

/** What stands around the cells of a workbook that we write. */
final class BookFrame {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
    private static final String ROLES = OFFICE + "officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-";

    static final String CONTENT_TYPES =
            XML
                    + "<Types xmlns=\""
                    + OFFICE
                    + "package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\""
                    + CONTENT
                    + "package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main")
                    + type("/xl/worksheets/sheet1.xml", "worksheet")
                    + type("/xl/styles.xml", "styles")
                    + "</Types>";

    /** One style for each form of {@link BookCell}, in its order. */
    static final String STYLES =
            XML
                    + "<styleSheet xmlns=\""
                    + MAIN
                    + "\">"
                    + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs count=\"5\">"
                    + style(49, 1)
                    + style(49, 0)
                    + style(49, 0)
                    + style(164, 0)
                    + style(0, 0)
                    + "</cellXfs>"
                    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                    + "</styleSheet>";

    private BookFrame() {}

    private static String type(String part, String form) {
        return "<Override PartName=\"%s\" ContentType=\"%sofficedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, CONTENT, form);
    }

    private static String style(int format, int font) {
        return ("<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                        + " applyNumberFormat=\"1\" applyFont=\"1\"/>")
                .formatted(format, font);
    }

    /** Roles and the parts that have them, by turns. */
    static String links(String... parts) {
        StringBuilder links = new StringBuilder(XML);
        links.append("<Relationships xmlns=\"%spackage/2006/relationships\">".formatted(OFFICE));
        for (int at = 0; at < parts.length; at += 2) {
            links.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(at / 2 + 1, ROLES, parts[at], parts[at + 1]));
        }
        return links.append("</Relationships>").toString();
    }

    /** Up to the cells: the header stays in sight, and each column has a width that fits. */
    static String sheetOpening(List<BookCell> forms) {
        StringBuilder xml = new StringBuilder(XML);
        xml.append("<worksheet xmlns=\"%s\"><sheetViews>".formatted(MAIN))
                .append("<sheetView tabSelected=\"1\" workbookViewId=\"0\">")
                .append(
                        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols>");
        for (int at = 1; at <= forms.size(); at++) {
            BookCell form = forms.get(at - 1);
            xml.append(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"%d\" customWidth=\"1\"/>"
                            .formatted(at, at, form.width(), form.ordinal()));
        }
        return xml.append("</cols><sheetData>").toString();
    }

    static String sheetEnding(String range, String rules) {
        return "</sheetData><autoFilter ref=\"%s\"/>%s</worksheet>".formatted(range, rules);
    }

    static String workbook(String title, String range) {
        String name = BookCell.escaped(title);
        return XML
                + "<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, ROLES)
                + "<bookViews><workbookView/></bookViews>"
                + "<sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        .formatted(name)
                + "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
                + "'%s'!%s</definedName></definedNames></workbook>"
                        .formatted(name, absolute(range));
    }

    /** {@code A1:B7} as {@code $A$1:$B$7}. */
    private static String absolute(String range) {
        return range.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
    }
}
