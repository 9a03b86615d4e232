package cfie.credential;

import java.time.Instant;
import java.util.Map;

/** What a JWT repeats of the credential in it, so that whoever reads only JWT understands it. */
final class Claims {
    private Claims() {}

    static Map<String, Object> of(Map<String, Object> credential) {
        Tree tree = new Tree(credential);
        return new Node()
                .with("iss", tree.child("issuer").text("id"))
                .with("sub", tree.child("credentialSubject").text("id"))
                .with("jti", tree.text("id"))
                .with("nbf", Instant.parse(tree.text("validFrom")).getEpochSecond())
                .members();
    }

    /** Whether the document repeats itself truly. */
    static boolean hold(Map<String, Object> document) {
        return of(document).entrySet().stream()
                .allMatch(
                        claim ->
                                claim.getValue()
                                        .toString()
                                        .equals(String.valueOf(document.get(claim.getKey()))));
    }
}
