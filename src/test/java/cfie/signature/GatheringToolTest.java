package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Tools that gather what they rewrite in a stream of objects, as they do in our own files. */
class GatheringToolTest {
    private static final int ROOM = 9000;
    private static final String CATALOGUE =
            "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>"
                    + "/AcroForm<</Fields[6 0 R]/SigFlags 3>>>>";
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                    + "/Resources<</Font<</F1 5 0 R>>>>/Annots[6 0 R]>>";
    private static final String WIDGET =
            "<</Type/Annot/Subtype/Widget/FT/Sig/T(Firma)/F 132/Rect[0 0 0 0]/P 3 0 R/V 7 0 R>>";

    private final byte[] issued = Sheets.plain();

    @Test
    void areTaken() throws Exception {
        assertEquals(Set.of(), differences(CATALOGUE, PAGE, WIDGET));
    }

    @Test
    void mayChangeNoMoreThanOthers() throws Exception {
        assertEquals(
                Set.of(Difference.PAGE),
                differences(CATALOGUE, PAGE.replace("4 0 R", "5 0 R"), WIDGET));
        for (String doubled : List.of("/Contents 5 0 R", "/C#6Fntents 5 0 R", "/Contents 4 0 R")) {
            assertEquals(
                    Set.of(Difference.UPDATE_FORM),
                    differences(
                            CATALOGUE, PAGE.replace("<</Type", "<<" + doubled + "/Type"), WIDGET));
        }
    }

    private Set<Difference> differences(String... objects) throws Exception {
        PdfSignatures read = PdfSignatures.of(signed(objects));
        assertFalse(read.all().isEmpty());
        return read.differences(issued);
    }

    private byte[] signed(String... objects) throws Exception {
        int[] numbers = {1, 3, 6};
        StringBuilder index = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (int at = 0; at < numbers.length; at++) {
            index.append(numbers[at]).append(' ').append(content.length()).append(' ');
            content.append(objects[at]).append(' ');
        }
        byte[] packed = packed(index.toString() + content);
        StringBuilder file = new StringBuilder(text(issued));
        List<Integer> places = new ArrayList<>();
        places.add(file.length());
        file.append("7 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached")
                .append("/M(D:20260620120000+02'00')/ByteRange[0 RANGE" + " ".repeat(40) + "]")
                .append("/Contents<" + "0".repeat(2 * ROOM) + ">>>\nendobj\n");
        places.add(file.length());
        file.append(
                "8 0 obj\n<</Type/ObjStm/N 3/First %d/Length %d/Filter/FlateDecode>>stream\n"
                        .formatted(index.length(), packed.length));
        file.append(text(packed)).append("\nendstream\nendobj\n");
        places.add(file.length());
        return finished(file, places);
    }

    private byte[] finished(StringBuilder file, List<Integer> places) {
        int table = file.length();
        String rows =
                row(2, 8, 0)
                        + row(2, 8, 1)
                        + row(2, 8, 2)
                        + row(1, places.get(0), 0)
                        + row(1, places.get(1), 0)
                        + row(1, places.get(2), 0);
        String before = text(issued);
        before = before.substring(before.lastIndexOf("startxref") + 10).split("\n")[0];
        file.append("9 0 obj\n<</Type/XRef/Size 10/Root 1 0 R/W[1 4 1]/Index[1 1 3 1 6 4]/Prev ")
                .append(before)
                .append("/Length " + rows.length() + ">>stream\n" + rows)
                .append("\nendstream\nendobj\n%iText-like\nstartxref\n" + table + "\n%%EOF\n");
        int open = file.indexOf("/Contents<0") + "/Contents".length();
        int close = open + 2 * ROOM + 2;
        String range = "%d %d %d".formatted(open, close, file.length() - close);
        int at = file.indexOf("RANGE");
        file.replace(at, at + range.length(), range);
        byte[] pdf = file.toString().getBytes(StandardCharsets.ISO_8859_1);
        return OtherTool.withRsa().fill(pdf, new Slot(open, close));
    }

    private static String row(int kind, int place, int index) {
        byte[] row = {
            (byte) kind,
            (byte) (place >> 24),
            (byte) (place >> 16),
            (byte) (place >> 8),
            (byte) place,
            (byte) index
        };
        return text(row);
    }

    private static byte[] packed(String content) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return packed.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
