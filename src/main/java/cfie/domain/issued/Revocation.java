package cfie.domain.issued;

import cfie.value.CertificateNumber;

/** A certificate that granted credits for a work once, and grants them no more. */
public record Revocation(CertificateNumber certificate, Ending ending) {}
