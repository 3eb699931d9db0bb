package id.jejak.deploy.bench;

import id.jejak.store.JejakEventStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Durable conditional appends through Axon's unit of work into the store, and whole commands over HTTP, against pgbench on
 * the same server, in turn and three times each: the medians are compared. A commit is dear where pgbench with one client
 * stays below 2,500/s, and the goals differ then.
 */
final class AppendBench {

    private static final int TURNS = 3;
    private static final int DEAR_BELOW = 2_500;
    private static final int SNAPSHOT_SECONDS = 60;
    private static final int CLERKS = 32;

    /** So long the JVM compiles what a command runs through, beside the commands. */
    private static final int WARM_UP_SECONDS = 45;

    private final BenchServer server;
    private final PgBench pgbench;
    private final int seconds;

    private AppendBench(BenchServer server, PgBench pgbench, int seconds) {
        this.server = server;
        this.pgbench = pgbench;
        this.seconds = seconds;
    }

    static int run(Ends ends, int seconds) throws IOException, InterruptedException {
        BenchServer server = BenchServer.start(ends);
        Optional<PgBench> pgbench = PgBench.on(server.database(), server.pool());
        if (pgbench.isEmpty()) {
            System.err.println("pgbench was not found; on Debian it comes with apt-get install postgresql-contrib");
            return 2;
        }
        new AppendBench(server, pgbench.get(), seconds).measure(ends);
        return 0;
    }

    private void measure(Ends ends) throws IOException, InterruptedException {
        List<Ratio> rows = new ArrayList<>();
        boolean dear;
        try (JejakEventStore store = server.openStore()) {
            new Writers(store, 8).appendFor(seconds);
            Ratio one = appends(store, 1, 0.6);
            dear = one.limit() < DEAR_BELOW;
            System.out.printf(
                    "commits are %s here: pgbench with 1 client makes %.0f/s, dear is below %d/s%n",
                    dear ? "dear" : "cheap", one.limit(), DEAR_BELOW);
            rows.add(appends(store, 32, dear ? 3.0 : 1.4));
            rows.add(appends(store, 8, dear ? 1.0 : 0.8));
            rows.add(one);
            rows.add(besideSnapshot(store));
        }
        rows.add(3, commands(ends, dear ? 1.0 : 0.4));
        Ratio.print(rows);
    }

    private Ratio appends(JejakEventStore store, int writers, double goal) throws IOException, InterruptedException {
        return inTurn(
                "append, %d %s".formatted(writers, writers == 1 ? "writer" : "writers"),
                writers,
                () -> new Writers(store, writers).appendFor(seconds),
                goal);
    }

    /** Authenticate, check, decide, append, answer; the read models follow meanwhile, as they do. */
    private Ratio commands(Ends ends, double goal) throws IOException, InterruptedException {
        Scratch scratch = ends.add(Scratch.create());
        Product product = ends.add(Product.start(scratch.folder(), server.createDatabase("commands")));
        Clerks clerks = ends.add(Clerks.of(product, CLERKS));
        clerks.registerPeople();
        clerks.trainFor(WARM_UP_SECONDS);
        return inTurn("command over HTTP, %d clients".formatted(CLERKS), CLERKS, () -> clerks.trainFor(seconds), goal);
    }

    private Ratio inTurn(String work, int clients, Measurement product, double goal)
            throws IOException, InterruptedException {
        double[] limits = new double[TURNS];
        double[] own = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            limits[turn] = pgbench.insertFor(seconds, clients);
            own[turn] = product.perSecond();
        }
        return new Ratio(work, new Figures(limits).median(), new Figures(own).median(), goal);
    }

    /** A reader that keeps a snapshot open must not slow appends down, however long it reads. */
    private Ratio besideSnapshot(JejakEventStore store) throws IOException, InterruptedException {
        double idle = median(() -> new Writers(store, 32).appendFor(seconds));
        try (Connection connection = server.pool().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select count(*) from event_log where position < 10");
            new Writers(store, 32).appendFor(SNAPSHOT_SECONDS);
            double beside = median(() -> new Writers(store, 32).appendFor(seconds));
            connection.rollback();
            return new Ratio("append beside a 60 s snapshot", idle, beside, 0.9);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static double median(Measurement measurement) throws IOException, InterruptedException {
        double[] figures = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            figures[turn] = measurement.perSecond();
        }
        return new Figures(figures).median();
    }

    private interface Measurement {
        double perSecond() throws IOException, InterruptedException;
    }
}
