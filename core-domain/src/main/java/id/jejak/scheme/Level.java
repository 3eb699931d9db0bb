package id.jejak.scheme;

/** The levels of a certificate, from the lowest to the highest. */
public enum Level {
    /** Assistant. */
    ASISTEN,
    /** Generalist. */
    GENERALIS,
    /** Specialist. */
    SPESIALIS
}
