package cfie.domain.issued;

import cfie.value.Worded;

/** Whether a certificate still counts. */
public enum CertificateStatus implements Worded {
    VALID,
    REVOKED,
    REPLACED
}
