package id.jejak.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Durable conditional appends through Axon's unit of work into the store, against pgbench, in turn and three times each:
 * the medians are compared. A commit is dear where pgbench with one client stays below 2,500/s, and the goal then higher.
 */
final class AppendBench {

    private static final int TURNS = 3;
    private static final int DEAR_BELOW = 2_500;
    private static final int SNAPSHOT_SECONDS = 60;

    private AppendBench() {}

    /** One line of the answer. */
    private record Row(String work, double limit, double product, double goal) {

        double ratio() {
            return product / limit;
        }

        String line() {
            return "%-34s %12.0f %12.0f %8.2f %8.2f  %s"
                    .formatted(work, limit, product, ratio(), goal, ratio() >= goal ? "met" : "NOT MET");
        }

        String json() {
            return "{\"work\":\"%s\",\"limit\":%.0f,\"product\":%.0f,\"ratio\":%.3f,\"goal\":%.2f}"
                    .formatted(work, limit, product, ratio(), goal);
        }
    }

    static int run(int seconds) throws IOException, InterruptedException {
        try (BenchServer server = new BenchServer()) {
            Optional<PgBench> pgbench = PgBench.on(server.database, server.pool);
            if (pgbench.isEmpty()) {
                System.err.println("pgbench was not found; on Debian it comes with apt-get install postgresql-contrib");
                return 2;
            }
            new Writers(server.store, 8).appendFor(seconds);
            List<Row> rows = new ArrayList<>();
            Row one = row(server, pgbench.get(), 1, seconds, 0.6, 0.6);
            boolean dear = one.limit() < DEAR_BELOW;
            rows.add(row(server, pgbench.get(), 32, seconds, 3.0, 1.4, dear));
            rows.add(row(server, pgbench.get(), 8, seconds, 1.0, 0.8, dear));
            rows.add(one);
            rows.add(besideSnapshot(server, seconds));
            print(rows, dear);
            return 0;
        }
    }

    private static Row row(BenchServer server, PgBench pgbench, int writers, int seconds, double dear, double cheap)
            throws IOException, InterruptedException {
        return row(server, pgbench, writers, seconds, dear, cheap, true);
    }

    private static Row row(
            BenchServer server,
            PgBench pgbench,
            int writers,
            int seconds,
            double dearGoal,
            double cheapGoal,
            boolean dear)
            throws IOException, InterruptedException {
        double[] limit = new double[TURNS];
        double[] product = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            limit[turn] = pgbench.insertFor(seconds, writers);
            product[turn] = new Writers(server.store, writers).appendFor(seconds);
        }
        return new Row(
                "append, %d %s".formatted(writers, writers == 1 ? "writer" : "writers"),
                median(limit),
                median(product),
                dear ? dearGoal : cheapGoal);
    }

    /** A reader that keeps a snapshot open must not slow appends down, however long it reads. */
    private static Row besideSnapshot(BenchServer server, int seconds) throws IOException, InterruptedException {
        double idle = new Writers(server.store, 32).appendFor(seconds);
        try (Connection connection = server.pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select count(*) from event_log where position < 10");
            new Writers(server.store, 32).appendFor(SNAPSHOT_SECONDS - seconds);
            double beside = new Writers(server.store, 32).appendFor(seconds);
            connection.rollback();
            return new Row("append beside a 60 s snapshot", idle, beside, 0.9);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(List<Row> rows, boolean dear) {
        System.out.println("commits are " + (dear ? "dear" : "cheap") + " here");
        System.out.println("%-34s %12s %12s %8s %8s".formatted("work", "limit/s", "Jejak/s", "ratio", "goal"));
        rows.forEach(row -> System.out.println(row.line()));
        System.out.println(rows.stream().map(Row::json).toList().toString().replace("}, {", "},\n {"));
    }
}
