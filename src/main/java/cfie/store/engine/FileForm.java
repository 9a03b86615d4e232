package cfie.store.engine;

import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What the first bytes of a file say: a register, plain or enciphered, or something else. */
final class FileForm {
    private static final String PLAIN = "H:2,";
    private static final String ENCIPHERED = "H2encrypt";

    private FileForm() {}

    /**
     * The engine would write into an empty or cut file before it says that it is damaged, and calls
     * damaged what is only enciphered.
     */
    static void check(FileDoor door) {
        String start = start(door);
        boolean isEnciphered = start.equals(ENCIPHERED);
        if (!isEnciphered && !start.startsWith(PLAIN)) {
            throw door.unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
        }
        if (isEnciphered && door.address().key().isEmpty()) {
            throw door.unavailable(Unavailable.Reason.REGISTER_ENCIPHERED);
        }
        if (!isEnciphered && door.address().key().isPresent()) {
            throw door.unavailable(Unavailable.Reason.REGISTER_NOT_ENCIPHERED);
        }
    }

    private static String start(FileDoor door) {
        try (InputStream in = Files.newInputStream(door.address().file())) {
            return new String(in.readNBytes(ENCIPHERED.length()), StandardCharsets.US_ASCII);
        } catch (IOException refused) {
            throw door.unavailable(Unavailable.Reason.REGISTER_UNREADABLE);
        }
    }
}
