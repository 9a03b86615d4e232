package cfie.domain;

import cfie.value.Worded;

/** Whether a certificate still counts. */
public enum CertificateStatus implements Worded {
    VALID,
    REVOKED,
    REPLACED
}
