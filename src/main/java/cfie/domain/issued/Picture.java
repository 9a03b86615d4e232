package cfie.domain.issued;

/**
 * A picture that the office prints: its pixels from the upper left, each red, green and blue,
 * packed (RFC 1950). Its hash stands for all of it.
 */
public record Picture(String sha256, int width, int height, byte[] packed) {
    // By hash, since issuers are compared by the thousand.
    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && picture.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
