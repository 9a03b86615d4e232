package cfie.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as spreadsheets write them, part by part, so that a test can make any that is odd. */
public final class ABook {
    /** Styles of its cells: 0 none, 1 a day, 2 a day in a format of its own, 3 euros, 4 text. */
    public static final String STYLES =
            """
            <styleSheet><numFmts><numFmt numFmtId="165" formatCode="[$-C0A]d\\ &quot;de&quot;\\ mmmm"/>\
            <numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;days&quot;"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\
            <xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="49"/>\
            </cellXfs></styleSheet>""";

    private static final String ROLES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> tabs = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();
    private String settings = "";

    public ABook from1904() {
        settings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A worksheet of rows, each a piece of XML. */
    public ABook sheet(String name, String... rows) {
        return tab(name, "visible", String.join("", rows));
    }

    public ABook hidden(String name, String... rows) {
        return tab(name, "hidden", String.join("", rows));
    }

    private ABook tab(String name, String state, String rows) {
        int number = tabs.size() + 1;
        tabs.add(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>"
                        .formatted(name, number, state, number));
        return with("xl/worksheets/s%d.xml".formatted(number), worksheet(rows));
    }

    public static String worksheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet><sheetData>%s</sheetData></worksheet>"
                .formatted(rows);
    }

    /** A text that cells may refer to by its number, as XML. */
    public ABook sharing(String text) {
        shared.add("<si>" + text + "</si>");
        return this;
    }

    public ABook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }

    /** A row of texts, from the first column on. */
    public static String texts(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int at = 0; at < texts.length; at++) {
            cells.append(text((char) ('A' + at) + "" + number, texts[at]));
        }
        return row(number, cells.toString());
    }

    public static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    /** Any other cell. */
    public static String cell(String address, String attributes, String content) {
        return "<c r=\"%s\" %s>%s</c>".formatted(address, attributes, content);
    }

    public static String number(String address, String number) {
        return cell(address, "", "<v>" + number + "</v>");
    }

    /** A number in one of the styles. */
    public static String styled(String address, int style, String number) {
        return cell(address, "s=\"" + style + "\"", "<v>" + number + "</v>");
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_rels/.rels", links(link("m", "officeDocument", "xl/workbook.xml")));
        StringBuilder links = new StringBuilder(link("st", "styles", "styles.xml"));
        links.append(link("ss", "sharedStrings", "/xl/sharedStrings.xml"));
        for (int number = 1; number <= tabs.size(); number++) {
            links.append(link("r" + number, "worksheet", "worksheets/s%d.xml".formatted(number)));
        }
        all.put("xl/_rels/workbook.xml.rels", links(links.toString()));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(ROLES, settings, String.join("", tabs)));
        all.put("xl/styles.xml", STYLES);
        all.put("xl/sharedStrings.xml", "<sst>" + String.join("", shared) + "</sst>");
        all.putAll(parts);
        return zip(all);
    }

    private static String link(String id, String role, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
                .formatted(id, ROLES, role, target);
    }

    private static String links(String links) {
        return "<Relationships>" + links + "</Relationships>";
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return out.toByteArray();
    }
}
