package cfie.domain.letter;

import cfie.domain.issued.Issuer;
import java.util.Optional;

/**
 * A letter that somebody is to get.
 *
 * @param letter as it is to be kept
 * @param issuer who writes it
 * @param request the letter of which this one reminds
 */
public record DueLetter(Letter letter, Issuer issuer, Matter matter, Optional<Letter> request) {
    /** The same, for another form of the letter. */
    public DueLetter with(Letter other) {
        return new DueLetter(other, issuer, matter, request);
    }
}
