package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.signature.Xref.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XrefTest {
    private static final byte[] ISSUED = Sheets.plain();

    @Test
    void aStreamOfDifferencesIsSummed() throws Exception {
        int at = ISSUED.length;
        byte[] rows = {
            2, 0, 0, 0, 0, // the first of all, free
            2, 1, (byte) (at >> 8), (byte) at, 0, // object 6, at the end of the issued file
            2, 1, (byte) -(at >> 8), (byte) (6 - at), 1 // object 7, within it
        };
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(rows);
        }
        String keys =
                "/W[1 2 1]/Index[0 1 6 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>";
        Map<Integer, Entry> read = Xref.update(update(keys, packed.toByteArray()), ISSUED);
        assertEquals(
                Map.of(
                        0, new Entry(Entry.Kind.FREE, 0),
                        6, new Entry(Entry.Kind.PLAIN, at),
                        7, new Entry(Entry.Kind.PACKED, 6)),
                read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/W[1 2 1]/W[1 2 1]/Index[6 1]",
                "/W[1 2 9]/Index[6 1]",
                "/W[1 2]/Index[6 1]",
                "/W[1 2 1]/Index[6]",
                "/W[1 2 1]/Index[6 2]",
                "/W[1 2 1]/Index[6 1 6 1]",
                "/W[1 2 1]/Index[99 1]",
                "/W[1 2 1]/Index[6 1]/Filter/LZWDecode",
                "/W[1 2 1]/Index[6 1]/XRefStm 9",
                "/W[1 2 1]/Index[6 1]/Encrypt 4 0 R",
                "/Index[6 1]"
            })
    void aTableWrittenInAnotherWayIsNotGuessed(String keys) {
        byte[] row = {1, (byte) (ISSUED.length >> 8), (byte) ISSUED.length, 0};
        assertEquals(1, Xref.update(update("/W[1 2 1]/Index[6 1]", row), ISSUED).size());
        byte[] strange = update(keys, row);
        assertThrows(RuntimeException.class, () -> Xref.update(strange, ISSUED));
    }

    private static byte[] update(String keys, byte[] content) {
        String issued = new String(ISSUED, StandardCharsets.ISO_8859_1);
        String before = issued.substring(issued.lastIndexOf("startxref") + 10).split("\n")[0];
        String object = "6 0 obj\nnull\nendobj\n";
        int at = issued.length() + object.length();
        String update =
                object
                        + "8 0 obj\n<</Type/XRef/Size 9/Root 1 0 R/Prev %s%s/Length %d>>\nstream\n"
                                .formatted(before, keys, content.length)
                        + new String(content, StandardCharsets.ISO_8859_1)
                        + "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(at);
        return (issued + update).getBytes(StandardCharsets.ISO_8859_1);
    }
}
