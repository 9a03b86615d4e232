package cfie.picture;

import cfie.domain.issued.Picture;
import cfie.pdf.Image;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/** A PNG or SVG file of the office, made into the one form in which the register holds pictures. */
public final class PictureFile {
    private static final int LARGEST = 2 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PROLOGUE = 1 << 14;

    private PictureFile() {}

    /** Stops where the file is too large, neither PNG nor SVG, or damaged. */
    public static Picture read(Path file) {
        byte[] bytes = bytes(file);
        Pixels pixels = pixels(file, bytes);
        byte[] packed = Image.packed(pixels.bytes());
        MessageDigest digest = Sha256.digest();
        digest.update(
                (pixels.width() + "x" + pixels.height() + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        digest.update(pixels.bytes());
        String hash = Sha256.hex(digest);
        return new Picture(hash, pixels.width(), pixels.height(), packed);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unavailable(Unavailable.Reason.PICTURE_TOO_LARGE, file);
            }
            return bytes;
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private static Pixels pixels(Path file, byte[] bytes) {
        try {
            if (Arrays.mismatch(PNG, bytes) == PNG.length) {
                return Png.pixels(file, bytes);
            }
            int length = Math.min(bytes.length, PROLOGUE);
            if (new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("<svg")) {
                return Svg.pixels(bytes);
            }
        } catch (Unavailable told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            throw new Unavailable(Unavailable.Reason.PICTURE_UNREADABLE, file);
        }
        throw new Unavailable(Unavailable.Reason.PICTURE_FORM, file);
    }
}
