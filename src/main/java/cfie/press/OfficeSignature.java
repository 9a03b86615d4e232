package cfie.press;

import cfie.credential.Credential;
import cfie.credential.SecuredCredential;
import cfie.signature.Pades;
import cfie.signature.SigningKey;
import cfie.signature.TimestampAuthority;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The office's key at work: on documents, with a time-stamp if an authority is named, and on
 * credentials.
 */
public final class OfficeSignature {
    private static final int TRIAL = 32;

    private final Pades pades;
    private final Optional<TimestampAuthority> authority;
    private final InstantSource clock;
    private final SecuredCredential credentials;

    /** Stops if the key may not sign now, or the authority does not answer. */
    public OfficeSignature(
            SigningKey key, Optional<TimestampAuthority> authority, InstantSource clock) {
        key.requireValidAt(clock.instant());
        this.pades = new Pades(key);
        this.authority = authority;
        this.clock = clock;
        this.credentials = new SecuredCredential(new KeySigner(key));
        authority.ifPresent(any -> sign(new byte[TRIAL]));
    }

    /** The moment of a signature, in whole seconds, as documents tell it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    int room() {
        return authority.isPresent() ? pades.roomWithStamp() : pades.room();
    }

    byte[] sign(byte[] digest) {
        return authority.map(one -> pades.sign(digest, one)).orElseGet(() -> pades.sign(digest));
    }

    String secured(Credential credential) {
        return credentials.of(credential);
    }
}
