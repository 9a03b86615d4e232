package cfie.domain.issued;

import cfie.value.Cfie;
import java.util.Optional;

/**
 * Who certifies for a centre, where, on what legal ground, where a code can be looked up, and with
 * which pictures. An absent director leaves room for the name; an absent name is that which the
 * centre has by default.
 */
public record Issuer(
        Optional<String> director,
        String post,
        String place,
        String legalBasis,
        Optional<String> verificationAddress,
        Insignia insignia,
        Optional<String> name) {
    /** One whose centre has the name that it has by default. */
    public Issuer(
            Optional<String> director,
            String post,
            String place,
            String legalBasis,
            Optional<String> verificationAddress,
            Insignia insignia) {
        this(director, post, place, legalBasis, verificationAddress, insignia, Optional.empty());
    }

    /** What the centre was called. */
    public String centre(Cfie cfie) {
        return name.orElseGet(cfie::title);
    }
}
