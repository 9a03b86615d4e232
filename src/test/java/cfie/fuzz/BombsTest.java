package cfie.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.credential.CredentialReader;
import cfie.picture.PictureFile;
import cfie.signature.PdfSignatures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small documents and pictures that claim to be huge are refused before they are. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BombsTest extends Bombs {
    private static final int HUGE = 30_000;
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 50'>%s</svg>";

    private void assertPictureRefused(String reason, long megabytes, byte[] picture)
            throws IOException {
        Path file = Files.write(folder.resolve("picture"), picture);
        assertRefused(reason, megabytes, () -> PictureFile.read(file));
    }

    @Test
    void aCredentialOfManyFloors() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals(Optional.empty(), CredentialReader.read(deep.getBytes(UTF_8)));
    }

    @Test
    void aPdfWhoseTableUnpacksToAGigabyte() throws IOException {
        byte[] pdf = pdf("/Filter/FlateDecode", packed(1024));
        assertRefused("PDF_UNREADABLE", 40, () -> PdfSignatures.of(pdf));
    }

    @Test
    void aPdfPackedTwice() throws IOException {
        byte[] pdf = pdf("/Filter[/FlateDecode/FlateDecode]", packed(1));
        assertRefused("PDF_UNREADABLE", 40, () -> PdfSignatures.of(pdf));
    }

    @Test
    void aPdfOfManyFloors() {
        String deep =
                "%PDF-1.7\n1 0 obj\n" + "[".repeat(300_000) + "\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertRefused("PDF_UNREADABLE", 300, () -> PdfSignatures.of(deep.getBytes(ISO_8859_1)));
    }

    @Test
    void aPngOfAHugeSize() throws IOException {
        assertPictureRefused("PICTURE_TOO_LARGE", 20, hugePng());
    }

    @Test
    void anSvgAroundAPngOfAHugeSize() throws IOException {
        String png = Base64.getEncoder().encodeToString(hugePng());
        String svg = "<image width='9' height='9' href='data:image/png;base64," + png + "'/>";
        assertPictureRefused("PICTURE_UNREADABLE", 20, svg(svg));
    }

    @Test
    void anSvgThatDrawsItselfWithoutEnd() throws IOException {
        StringBuilder svg = new StringBuilder("<defs><rect id='a0' width='9' height='9'/>");
        for (int level = 1; level < 12; level++) {
            String use = "<use href='#a%d'/>".formatted(level - 1);
            svg.append("<g id='a%d'>".formatted(level)).append(use.repeat(10)).append("</g>");
        }
        assertPictureRefused(
                "PICTURE_UNREADABLE", 200, svg(svg.append("</defs><use href='#a11'/>").toString()));
    }

    @Test
    void anSvgOfManyFloors() throws IOException {
        String deep = "<g>".repeat(100_000) + "</g>".repeat(100_000);
        assertPictureRefused("PICTURE_UNREADABLE", 1000, svg(deep));
    }

    @Test
    void entitiesAreNeitherMultipliedNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRETO");
        StringBuilder svg =
                new StringBuilder(
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM '%s'>".formatted(secret.toUri()));
        svg.append("<!ENTITY a0 'aaaaaaaaaa'>");
        for (int level = 1; level < 12; level++) {
            String more = "&a%d;".formatted(level - 1).repeat(10);
            svg.append("<!ENTITY a%d '%s'>".formatted(level, more));
        }
        String drawn = SVG.formatted("<text y='20'>%s</text>");
        byte[] bomb = (svg + "]>" + drawn.formatted("&a11;&x;")).getBytes(UTF_8);
        byte[] blank = drawn.formatted("").getBytes(UTF_8);
        assertEquals(
                PictureFile.read(Files.write(folder.resolve("blank"), blank)),
                PictureFile.read(Files.write(folder.resolve("bomb"), bomb)));
    }

    @Test
    void lettersThatAreNoneAreNotToldToTheTerminal() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(told, true, UTF_8));
        try {
            byte[] svg = SVG.formatted("<text>\u00ff\u00fe</text>").getBytes(ISO_8859_1);
            assertPictureRefused("PICTURE_UNREADABLE", 20, svg);
        } finally {
            System.setErr(before);
        }
        assertEquals("", told.toString(UTF_8));
    }

    private static byte[] svg(String drawn) {
        return SVG.formatted(drawn).getBytes(UTF_8);
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            byte[] zeros = new byte[(int) MEGABYTE];
            for (int left = megabytes; left > 0; left--) {
                packing.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] packed) {
        String start = "%PDF-1.7\n";
        String head =
                start
                        + "1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Root 1 0 R%s/Length %d>>stream\n"
                                .formatted(filter, packed.length);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(head.getBytes(ISO_8859_1));
        pdf.writeBytes(packed);
        String tail = "\nendstream endobj\nstartxref\n%d\n%%%%EOF\n".formatted(start.length());
        pdf.writeBytes(tail.getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }

    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer size = ByteBuffer.allocate(13).putInt(HUGE).putInt(HUGE);
        chunk(png, "IHDR", size.put(new byte[] {8, 6, 0, 0, 0}).array());
        chunk(png, "IDAT", packed(8));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name.getBytes(ISO_8859_1));
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
