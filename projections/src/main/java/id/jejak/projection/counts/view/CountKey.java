package id.jejak.projection.counts.view;

/** What people can be counted by. */
public enum CountKey {
    /** Of a live engagement; NONE where there is none. */
    CATEGORY,
    /** Of that category, by the scheme in force on the day; NONE where there is neither. */
    LEGAL_CLASS,
    /** Where they stand on the path. */
    PHASE,
    /** Of a live engagement; without one, of the last. */
    REGION,
    /** The status of their certificate, NONE without one. */
    CERTIFICATE,
    /** The level of their certificate, NONE without one. */
    LEVEL
}
