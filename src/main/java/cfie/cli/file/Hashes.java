package cfie.cli.file;

import cfie.domain.programme.Document;
import cfie.value.OneLine;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** Of files: what they are called, and what they sum to. */
public final class Hashes {
    private static final int BLOCK = 1 << 16;

    private Hashes() {}

    /** The name of a file of which the sum is kept. */
    public static String nameOf(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    public static String ofFile(Path file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] block = new byte[BLOCK];
            while (in.read(block) >= 0) {
                // reading is what feeds the digest
            }
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
        return Sha256.hex(digest);
    }

    /** The name of the file, and its sum. */
    public static Document document(Path file) {
        return new Document(OneLine.fileName(String.valueOf(file.getFileName())), ofFile(file));
    }
}
