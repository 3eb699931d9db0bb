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

    /** The oldest release that Jejak is held to, as {@code server_version_num} has it. */
    private static final int RELEASE = 15_00_00;

    private Durability() {}

    /**
     * @throws DatabaseUnusable when the server is too old, or naming the first setting that is otherwise;
     *     {@code remote_apply} counts as more than {@code on}
     */
    static void demand(Connection connection) throws SQLException {
        demandRelease(Integer.parseInt(show(connection, "server_version_num")));
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

    static void demandRelease(int found) {
        if (found < RELEASE) {
            throw new DatabaseUnusable(
                    "Jejak needs PostgreSQL %d or later, this one is %d".formatted(RELEASE / 10_000, found / 10_000),
                    "Give it a newer server, or leave the URL out: then it starts one of its own.");
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
