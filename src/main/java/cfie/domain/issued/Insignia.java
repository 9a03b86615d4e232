package cfie.domain.issued;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pictures on a centre's documents: its own logo, and the signature of who certifies. */
public record Insignia(Optional<Picture> logo, Optional<Picture> signature) {
    /** No picture at all. */
    public static final Insignia NONE = new Insignia(Optional.empty(), Optional.empty());

    /** Which of the two. */
    public enum Part {
        LOGO,
        SIGNATURE
    }

    /** These, and the others' where there are none. */
    public Insignia or(Insignia others) {
        return new Insignia(logo.or(others::logo), signature.or(others::signature));
    }

    public Insignia without(Set<Part> parts) {
        return new Insignia(
                logo.filter(any -> !parts.contains(Part.LOGO)),
                signature.filter(any -> !parts.contains(Part.SIGNATURE)));
    }

    /** Those that there are. */
    public Stream<Picture> all() {
        return Stream.concat(logo.stream(), signature.stream());
    }

    /** What a code seals of them: nothing where there are none. */
    Stream<String> fields() {
        return Stream.concat(
                logo.stream().map(picture -> "logo:" + picture.sha256()),
                signature.stream().map(picture -> "signature:" + picture.sha256()));
    }
}
