package cfie.domain.issued;

import cfie.value.CertificateNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * What the register itself signed of a certificate: a signature comes out differently each time, so
 * this one is kept to write the same file again.
 *
 * @param cms the signature as it stands in the file
 * @param credential the credential in the file, secured, if it has one
 */
public record KeptSignature(
        CertificateNumber number, byte[] cms, Instant signedAt, Optional<String> credential) {}
