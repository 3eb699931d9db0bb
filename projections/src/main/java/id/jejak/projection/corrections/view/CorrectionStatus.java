package id.jejak.projection.corrections.view;

/** What became of a request to correct something. */
public enum CorrectionStatus {
    /** It waits for a second person. */
    PENDING,
    /** A second person agreed: the fact is read so. */
    APPROVED,
    /** A second person did not agree. */
    REFUSED
}
