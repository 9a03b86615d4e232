package cfie.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sum that everything kept or handed out is known and checked by. */
public final class Sha256 {
    private Sha256() {}

    /** One that has taken in nothing yet. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In 32 octets. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** In 64 hexadecimal digits, in small letters. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /** That of the text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** That of what a digest has taken in, which begins anew. */
    public static String hex(MessageDigest taken) {
        return HexFormat.of().formatHex(taken.digest());
    }
}
