package cfie.domain.issued;

import java.util.Optional;

/**
 * Who certifies for a centre, where, on what legal ground, where a code can be looked up, and with
 * which pictures. An absent director leaves room for the name.
 */
public record Issuer(
        Optional<String> director,
        String post,
        String place,
        String legalBasis,
        Optional<String> verificationAddress,
        Insignia insignia) {
    /** One without pictures. */
    public Issuer(
            Optional<String> director,
            String post,
            String place,
            String legalBasis,
            Optional<String> verificationAddress) {
        this(director, post, place, legalBasis, verificationAddress, Insignia.NONE);
    }
}
