package id.jejak.projection;

import java.sql.SQLException;
import java.util.Set;

/** Tells events that cannot be taken from a database, or a log, that is in trouble for now. */
final class Failure {

    /** Data exception, integrity constraint, raised by a function of ours: the same rows would fail again. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "P0");

    private Failure() {}

    /**
     * Whether the same batch would fail again on a healthy database. An error counts where it comes of what the event makes
     * the model do; want of memory, or of a class, says nothing of the event.
     */
    static boolean isPoison(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof LogAway) {
                return false;
            }
            if (at instanceof Error) {
                return at instanceof StackOverflowError || at instanceof AssertionError;
            }
            if (at instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state != null && state.length() == 5 && OF_THE_DATA.contains(state.substring(0, 2));
            }
        }
        return failure instanceof RuntimeException;
    }

    /** What failed and where. Messages are left out: they may quote a name or a number. */
    static String describe(Throwable failure) {
        StringBuilder said = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            said.append(said.isEmpty() ? "" : ", caused by ")
                    .append(at.getClass().getSimpleName());
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                said.append(' ').append(sql.getSQLState());
            }
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("id.jejak.")) {
                return said.append(" at ")
                        .append(frame.getClassName())
                        .append(':')
                        .append(frame.getLineNumber())
                        .toString();
            }
        }
        return said.toString();
    }
}
