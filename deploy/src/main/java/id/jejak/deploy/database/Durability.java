package id.jejak.deploy.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** What Jejak demands of any PostgreSQL before it writes to it: an accepted command must outlive a power cut. */
final class Durability {

    private static final Map<String, String> DEMANDED =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "server_encoding", "UTF8");

    private Durability() {}

    /**
     * @throws DatabaseUnusable naming the first setting that is otherwise; {@code remote_apply} counts as more than
     *     {@code on}
     */
    static void demand(Connection connection) throws SQLException {
        for (Map.Entry<String, String> demanded : DEMANDED.entrySet()) {
            String found = show(connection, demanded.getKey());
            boolean stronger = demanded.getKey().equals("synchronous_commit") && found.equals("remote_apply");
            if (!found.equals(demanded.getValue()) && !stronger) {
                throw new DatabaseUnusable(
                        "Jejak needs a PostgreSQL with %s = %s, this one has %s"
                                .formatted(demanded.getKey(), demanded.getValue(), found),
                        "Set it for the server and for the role that Jejak logs in with, then start again.");
            }
        }
    }

    /** Only for names written in this package: SHOW takes no parameter. */
    static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
