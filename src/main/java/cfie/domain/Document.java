package cfie.domain;

/** A document that was seen: the name of its file, and the SHA-256 of what was in it. */
public record Document(String name, String sha256) {
    @Override
    public String toString() {
        return name + " " + sha256;
    }
}
