package cfie.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One-page PDFs written by hand, with and without a place for a signature. */
final class Sheets {
    private static final String RANGE = "/ByteRange[0 %010d %010d %010d]";

    private Sheets() {}

    /** A file as bytes, and where its signature goes. */
    record Sheet(byte[] pdf, Slot slot) {
        Sheet signed(byte[] signature) {
            byte[] signed = pdf.clone();
            slot.fill(signed, signature);
            return new Sheet(signed, slot);
        }

        byte[] digest() {
            return slot.digest(pdf, pdf.length);
        }
    }

    static byte[] plain() {
        return file(objects("/MarkInfo<</Marked true>>", ""));
    }

    /** With metadata, which say when it was changed. */
    static byte[] described(String metadata) {
        List<String> objects = objects("/Metadata 6 0 R", "");
        objects.add(
                "<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%s\nendstream"
                        .formatted(metadata.length(), metadata));
        return file(objects);
    }

    static Sheet withSlot(int room) {
        return withSlot("ETSI.CAdES.detached", room);
    }

    static Sheet withSlot(String form, int room) {
        List<String> objects = objects("/AcroForm<</Fields[6 0 R]/SigFlags 3>>", "/Annots[6 0 R]");
        objects.add(
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(Firma)/F 132/Rect[0 0 0 0]/P 3 0 R/V 7 0 R>>");
        objects.add(
                "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/"
                        + form
                        + "/M(D:20260620120000+02'00')"
                        + RANGE.formatted(0, 0, 0)
                        + "/Contents<"
                        + "0".repeat(2 * room)
                        + ">>>");
        byte[] pdf = file(objects);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int open = text.indexOf("/Contents<0") + "/Contents".length();
        Slot slot = new Slot(open, open + 2 * room + 2);
        String range = RANGE.formatted(slot.open(), slot.close(), pdf.length - slot.close());
        byte[] filled = range.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(filled, 0, pdf, text.indexOf("/ByteRange"), filled.length);
        return new Sheet(pdf, slot);
    }

    private static List<String> objects(String catalog, String page) {
        String drawn = "BT /F1 24 Tf 72 720 Td (Certificado de Ana) Tj ET";
        return new ArrayList<>(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F1 5 0 R>>>>"
                                + page
                                + ">>",
                        "<</Length " + drawn.length() + ">>\nstream\n" + drawn + "\nendstream",
                        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"));
    }

    private static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        StringBuilder table =
                new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects.get(number - 1)));
        }
        int start = file.length();
        file.append(table)
                .append(
                        "trailer\n<</Root 1 0 R/Size %d/ID[<c0ffee><c0ffee>]>>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(objects.size() + 1, start));
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
