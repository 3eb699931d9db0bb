package id.jejak.projection;

import java.sql.SQLException;

/** The read models cannot be reached at present; the same may be asked again. */
public final class ProjectionsUnavailable extends RuntimeException {

    /** On account of what the database said. */
    public ProjectionsUnavailable(SQLException cause) {
        super("The read models cannot be reached", cause);
    }
}
