package cfie.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.issued.Picture;
import cfie.value.Unavailable;
import cfie.value.Unavailable.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PNG and SVG files, sound and not, as the register holds pictures. */
final class PictureFileTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"50\">%s</svg>";

    @TempDir private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "picture", ""), bytes);
    }

    private Picture svg(String content) throws IOException {
        return PictureFile.read(file(SVG.formatted(content).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage full(int width, int height, int type, Color colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    /** Red, green and blue of a pixel. */
    private static int[] colour(Picture picture, int x, int y) throws DataFormatException {
        byte[] pixels = new byte[3 * picture.width() * picture.height()];
        Inflater inflater = new Inflater();
        inflater.setInput(picture.packed());
        assertEquals(pixels.length, inflater.inflate(pixels));
        assertEquals(0, inflater.inflate(new byte[1]));
        assertTrue(inflater.finished());
        inflater.end();
        int at = 3 * (y * picture.width() + x);
        return new int[] {pixels[at] & 255, pixels[at + 1] & 255, pixels[at + 2] & 255};
    }

    private void assertStops(Reason reason, byte[] bytes) throws IOException {
        Path file = file(bytes);
        assertEquals(
                reason, assertThrows(Unavailable.class, () -> PictureFile.read(file)).reason());
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException, DataFormatException {
        BufferedImage image = full(40, 20, BufferedImage.TYPE_INT_ARGB, new Color(200, 0, 0, 51));
        Picture picture = PictureFile.read(file(png(image)));
        assertEquals(40, picture.width());
        assertEquals(20, picture.height());
        assertArrayEquals(new int[] {244, 204, 204}, colour(picture, 39, 19));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aGreyStaysAsItIs(int type) throws IOException, DataFormatException {
        BufferedImage image = new BufferedImage(8, 8, type);
        if (image.getRaster().getNumBands() == 1 && type != BufferedImage.TYPE_BYTE_INDEXED) {
            int grey = type == BufferedImage.TYPE_USHORT_GRAY ? 102 * 257 : 102;
            for (int at = 0; at < 64; at++) {
                image.getRaster().setSample(at % 8, at / 8, 0, grey);
            }
        } else {
            image = full(8, 8, type, new Color(102, 102, 102));
        }
        assertArrayEquals(
                new int[] {102, 102, 102}, colour(PictureFile.read(file(png(image))), 3, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 340, 1000, 340",
        "2000, 100, 1000, 50",
        "400, 4000, 34, 340",
        "4000, 1, 1000, 1"
    })
    void largeOnesAreMadeSmaller(int width, int height, int across, int down)
            throws IOException, DataFormatException {
        BufferedImage image = full(width, height, BufferedImage.TYPE_INT_RGB, Color.BLUE);
        Picture picture = PictureFile.read(file(png(image)));
        assertEquals(across, picture.width());
        assertEquals(down, picture.height());
        assertArrayEquals(new int[] {0, 0, 255}, colour(picture, across - 1, down - 1));
    }

    @Test
    void anSvgIsDrawnAsLargeAsDocumentsCanUseIt() throws IOException, DataFormatException {
        Picture picture = svg("<rect width='100' height='50' fill='#008000'/>");
        assertEquals(1000, picture.width());
        assertEquals(250, picture.height());
        assertArrayEquals(new int[] {0, 128, 0}, colour(picture, 10, 240));
        assertArrayEquals(new int[] {255, 255, 255}, colour(picture, 990, 10));
    }

    @Test
    void anSvgReadsNothingOutsideItself() throws IOException, DataFormatException {
        Path outside = file(png(full(20, 5, BufferedImage.TYPE_INT_RGB, Color.RED)));
        String image = "<image href='%s' width='200' height='50'/>";
        assertArrayEquals(
                new int[] {255, 255, 255}, colour(svg(image.formatted(outside.toUri())), 100, 100));
    }

    @Test
    void theSameFileGivesTheSamePictureAndAnotherAnother() throws IOException {
        Picture once = svg("<circle cx='100' cy='25' r='20'/>");
        Picture again = svg("<circle cx='100' cy='25' r='20'/>");
        assertEquals(once, again);
        assertArrayEquals(once.packed(), again.packed());
        assertEquals(64, once.sha256().length());
        assertTrue(!once.equals(svg("<circle cx='100' cy='25' r='21'/>")));
    }

    @Test
    void whatCannotBeUsedStopsWithItsReason() throws IOException {
        byte[] sound = png(full(400, 300, BufferedImage.TYPE_INT_RGB, Color.RED));
        assertStops(Reason.PICTURE_UNREADABLE, Arrays.copyOf(sound, 60));
        assertStops(Reason.PICTURE_UNREADABLE, "<svg".getBytes(StandardCharsets.US_ASCII));
        String empty = "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>";
        assertStops(Reason.PICTURE_UNREADABLE, empty.getBytes(StandardCharsets.US_ASCII));
        assertStops(Reason.PICTURE_FORM, "GIF89a".getBytes(StandardCharsets.US_ASCII));
        assertStops(Reason.PICTURE_FORM, new byte[0]);
        assertStops(Reason.PICTURE_TOO_LARGE, new byte[(2 << 20) + 1]);
        assertStops(
                Reason.PICTURE_TOO_LARGE,
                png(full(4001, 1, BufferedImage.TYPE_INT_RGB, Color.RED)));
        Path absent = folder.resolve("absent.png");
        assertEquals(
                Reason.FILE_UNREADABLE,
                assertThrows(Unavailable.class, () -> PictureFile.read(absent)).reason());
    }
}
