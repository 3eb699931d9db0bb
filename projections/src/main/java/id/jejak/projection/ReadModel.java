package id.jejak.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What events make of a set of tables. Pure: the rows after a batch are a function of the rows before it, the batch, and
 * the log up to each event; no clock, no chance, no calls out. Batches come in order and without gaps, but for streams
 * that are held back; how events are cut into batches makes no difference to the rows.
 */
public interface ReadModel {

    /** Its name, for ever: its place in the log is kept under it. */
    String name();

    /** Grows when the same events would make other rows. */
    int version();

    /** The tables that it writes and nobody else does: they are emptied where it is made anew. */
    List<String> tables();

    /**
     * Writes what the batch changes, in the transaction of the connection, which the loop commits or rolls back.
     *
     * @throws SQLException when the database is in trouble: the batch comes again
     * @throws RuntimeException when an event cannot be taken: the loop finds it and parks it
     */
    void apply(List<LogEntry> batch, Connection connection) throws SQLException;
}
