package id.jejak.projection.view;

/** The read models cannot be reached at present; the same may be asked again. */
public final class ProjectionsUnavailable extends RuntimeException {

    /** On account of what the database, or the log, said. */
    public ProjectionsUnavailable(Exception cause) {
        super("The read models cannot be reached", cause);
    }
}
