package id.jejak.scheme;

/** The levels of a certificate, from the lowest to the highest. */
public enum Level {
    /** Assistant. */
    ASISTEN,
    /** Generalist. */
    GENERALIS,
    /** Specialist. */
    SPESIALIS;

    /** Whether this level is {@code least} or above. */
    public boolean atLeast(Level least) {
        return compareTo(least) >= 0;
    }
}
