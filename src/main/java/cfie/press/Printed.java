package cfie.press;

import cfie.domain.issued.KeptSignature;
import java.util.Optional;

/**
 * The file of a certificate.
 *
 * @param signature what has to be kept to print the same file again, where it was signed just now
 */
public record Printed(byte[] content, Optional<KeptSignature> signature) {}
