package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cfie.signature.Xref.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XrefTest {
    private static final byte[] ISSUED = Sheets.plain();
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private static final String NULL = "6 0 obj\nnull\nendobj\n";
    private static final String GATHERING =
            "6 0 obj\n<</Type/ObjStm/N 2/First 8/Length %d%s>>\nstream\n%s\nendstream\nendobj\n";

    @Test
    void aStreamOfDifferencesIsSummed() throws Exception {
        int at = ISSUED.length;
        byte[] rows = {
            2, 0, 0, 0, 0, // the first of all, free
            2, 1, (byte) (at >> 8), (byte) at, 0, // object 6, at the end of the issued file
            2, 1, (byte) -(at >> 8), (byte) (6 - at), 1 // object 7, the second within it
        };
        String keys =
                "/W[1 2 1]/Index[0 1 6 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>";
        byte[] pdf = update(gathering("", "9 0 7 5 null <</A 1>> "), keys, packed(rows));
        assertEquals(
                Map.of(
                        0, Entry.NOWHERE,
                        6, new Entry(Entry.Kind.PLAIN, at, 0),
                        7, new Entry(Entry.Kind.PACKED, 6, 1)),
                Xref.update(pdf, ISSUED));
    }

    @Test
    void blanksInAStringTakeNoTime() throws Exception {
        int at = ISSUED.length;
        byte[] rows = packed(new byte[] {1, (byte) (at >> 8), (byte) at, 0});
        String blanks = "/Filter/FlateDecode/DecodeParms<</X([" + " ".repeat(20_000) + ")>>";
        byte[] pdf = update(NULL, "/W[1 2 1]/Index[6 1]" + blanks, rows);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertEquals(1, Xref.update(pdf, ISSUED).size()));
    }

    private static byte[] packed(byte[] rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(rows);
        }
        return packed.toByteArray();
    }

    @Test
    void anObjectTakesUpAtLeastAnOctetOfTheTable() {
        byte[] few = update(NULL, "/W[0 0 0]/Index[6 900000000]", new byte[0]);
        byte[] many = text(few).replace("/Size 9/", "/Size 999999999/").getBytes(LATIN);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(RuntimeException.class, () -> Xref.update(many, ISSUED)));
    }

    private static String text(byte[] pdf) {
        return new String(pdf, LATIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a key twice            |             | 9 0 7 5 null <</A 1/A 2>>
                    a key twice, escaped   |             | 9 0 7 5 null <</AB 1/A#42 2>>
                    a key twice, deeper    |             | 9 0 7 5 null <</A[<</B 1/B 1>>]>>
                    another number         |             | 7 0 9 5 null <</A 1>>
                    a number twice         |             | 7 0 7 5 null <</A 1>>
                    objects that overlap   |             | 9 0 7 1 null <</A 1>>
                    something in between   |             | 9 0 7 9 null (a) <</A 1>>
                    a stream is continued  | /Extends 1 0 R | 9 0 7 5 null <</A 1>>
                    a stream elsewhere     | /F(a)       | 9 0 7 5 null <</A 1>>
                    packed in another way  | /Filter/LZWDecode | 9 0 7 5 null <</A 1>>
                    """)
    void anObjectInAStreamIsReadStrictly(String why, String keys, String content) {
        int at = ISSUED.length;
        byte[] rows = {1, (byte) (at >> 8), (byte) at, 0, 2, 0, 6, 1};
        String sound = gathering("", "9 0 7 5 null <</A 1>> ");
        String table = "/W[1 2 1]/Index[6 2]";
        assertEquals(2, Xref.update(update(sound, table, rows), ISSUED).size());
        byte[] strange = update(gathering(keys == null ? "" : keys, content + " "), table, rows);
        assertThrows(RuntimeException.class, () -> Xref.update(strange, ISSUED), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</A 1/A 2>>",
                "<</AB 1/A#42 1>>",
                "[<</A<</B 1/B 1>>>>]",
                "<</A 1/#00 1>>",
                "<</A (one\\)\n/A 2 (two))>>",
                "<</A (one(two)\n/A 2 )>>",
                "<</A 1 % \n/B 2>>",
                "<</A<0g>>>",
                "<</A --1>>",
                "<</A 1 2>>",
                "<</A{}>>",
                "<</A/>>",
                "<</A 1",
                "(one",
                "1 2",
                "1 0 R 2"
            })
    void anObjectIsReadStrictly(String object) {
        byte[] row = {1, (byte) (ISSUED.length >> 8), (byte) ISSUED.length, 0};
        String table = "/W[1 2 1]/Index[6 1]";
        byte[] strange = update(NULL.replace("null", object), table, row);
        assertThrows(RuntimeException.class, () -> Xref.update(strange, ISSUED), object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</A 1/a 2/B<</A 1>>/C[<</A 1>>1 0 R]>>",
                "<</Name/Adobe#20Acrobat/Reason(\\(one\\) (two) \\\\)/Cert<00 ff>>>",
                "[-1.5 +2 .5 4. true false null 12 0 R]",
                "12 0 R"
            })
    void whatIsPlainIsTaken(String object) {
        byte[] row = {1, (byte) (ISSUED.length >> 8), (byte) ISSUED.length, 0};
        byte[] plain = update(NULL.replace("null", object), "/W[1 2 1]/Index[6 1]", row);
        assertEquals(1, Xref.update(plain, ISSUED).size());
    }

    @Test
    void whatIsDeeperThanAnyoneWritesIsNotFollowed() {
        byte[] row = {1, (byte) (ISSUED.length >> 8), (byte) ISSUED.length, 0};
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String object = NULL.replace("null", deep);
        byte[] strange = update(object, "/W[1 2 1]/Index[6 1]", row);
        assertThrows(IllegalArgumentException.class, () -> Xref.update(strange, ISSUED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/W[1 2 1]/W[1 2 1]/Index[6 1]",
                "/W[1 2 1]/Index[6 1]/Root 6 0 R",
                "/W[1 2 1]/Index[6 1]/Roo#74 6 0 R",
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
        assertEquals(1, Xref.update(update(NULL, "/W[1 2 1]/Index[6 1]", row), ISSUED).size());
        byte[] strange = update(NULL, keys, row);
        assertThrows(RuntimeException.class, () -> Xref.update(strange, ISSUED));
    }

    private static String gathering(String keys, String content) {
        return GATHERING.formatted(content.length(), keys, content);
    }

    private static byte[] update(String object, String keys, byte[] content) {
        String issued = new String(ISSUED, StandardCharsets.ISO_8859_1);
        String before = issued.substring(issued.lastIndexOf("startxref") + 10).split("\n")[0];
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
