package id.jejak.deploy.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** The JVM that tests kill: starts the database, commits a row, says so and waits. */
final class Owner {

    static final String READY = "committed";

    private Owner() {}

    @SuppressWarnings("resource") // It is to die with the server running.
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (who text)");
            statement.execute("insert into kept values ('owner')");
        }
        System.out.println(READY);
        int ignored = System.in.read();
        System.exit(ignored);
    }
}
