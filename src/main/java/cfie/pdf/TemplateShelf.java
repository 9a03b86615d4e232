package cfie.pdf;

import cfie.value.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A folder of compiled templates, each behind the digest of its bytes. It may be emptied at any
 * time: what is damaged, missing or cannot be kept is made anew and nobody is troubled.
 */
final class TemplateShelf {
    private static final int DIGEST = 32;
    private static final long LARGEST = 4L << 20;

    private final Path folder;

    TemplateShelf(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> find(String key) {
        try {
            Path file = file(key);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] kept = Files.readAllBytes(file);
            return isSound(kept)
                    ? Optional.of(Arrays.copyOfRange(kept, DIGEST, kept.length))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Under another name until it is whole. */
    void keep(String key, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, key, ".tmp");
            try {
                byte[] kept = Arrays.copyOf(digest(bytes, 0), DIGEST + bytes.length);
                System.arraycopy(bytes, 0, kept, DIGEST, bytes.length);
                Files.write(draft, kept);
                Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException notKept) {
            // The next process compiles it again, and that is all.
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".template");
    }

    private static boolean isSound(byte[] kept) {
        return kept.length > DIGEST
                && MessageDigest.isEqual(Arrays.copyOf(kept, DIGEST), digest(kept, DIGEST));
    }

    private static byte[] digest(byte[] bytes, int from) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, from, bytes.length - from);
        return digest.digest();
    }
}
