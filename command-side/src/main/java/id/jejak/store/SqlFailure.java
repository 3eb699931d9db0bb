package id.jejak.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What a failed statement means for those who wait for it. */
enum SqlFailure {
    /**
     * Data, constraint or a limit of the server at fault (a key too long for an index): nothing was stored, and the
     * units may be stored without the one that is to blame.
     */
    CONFLICT,
    /** The server said no for a reason of its own: nothing was stored. */
    REFUSED,
    /** No answer: stored or not. */
    LOST;

    static SqlFailure of(SQLException failure, Connection connection) {
        String state = failure.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("57P") || isClosed(connection)) {
            return LOST;
        }
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54") ? CONFLICT : REFUSED;
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
