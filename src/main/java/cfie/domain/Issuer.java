package cfie.domain;

import java.util.Optional;

/**
 * Who certifies for a centre, where, on what legal ground, and where a code can be looked up. An
 * absent director leaves room for the name.
 */
public record Issuer(
        Optional<String> director,
        String post,
        String place,
        String legalBasis,
        Optional<String> verificationAddress) {}
