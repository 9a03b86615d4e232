package cfie.domain.programme;

import java.util.Optional;

/** A document that was seen: the name of its file, and the SHA-256 of what was in it. */
public record Document(String name, String sha256) {
    /** What was seen has a name and a sum. */
    public static Optional<Document> of(Optional<String> name, Optional<String> sha256) {
        return name.flatMap(one -> sha256.map(sum -> new Document(one, sum)));
    }

    @Override
    public String toString() {
        return name + " " + sha256;
    }
}
