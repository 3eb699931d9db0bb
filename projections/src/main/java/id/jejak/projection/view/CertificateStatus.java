package id.jejak.projection.view;

/** What a certificate is worth on a day. */
public enum CertificateStatus {
    /** It counts. */
    VALID,
    /** It does not count until it is reinstated. */
    SUSPENDED,
    /** Its last valid day is past. */
    EXPIRED,
    /** It no longer counts; earlier days stand. */
    REVOKED,
    /** It never counted. */
    ANNULLED
}
