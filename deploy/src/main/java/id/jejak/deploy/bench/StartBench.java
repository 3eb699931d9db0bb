package id.jejak.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From {@code deploy/run}, built, until health says UP and the counts know all people of the sample: in a new folder, and
 * in one that was used before. Memory is what the JVM then has resident; the database's processes are not in it.
 */
final class StartBench {

    private static final String ALL_PEOPLE = "\"total\":470";
    private static final double FIRST_GOAL_SECONDS = 60;
    private static final double WARM_GOAL_SECONDS = 8;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final List<Double> first = new ArrayList<>();
    private final List<Double> warm = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();

    private StartBench() {}

    static int run(Ends ends, int times) throws IOException {
        StartBench bench = new StartBench();
        for (int time = 0; time < times; time++) {
            Scratch scratch = ends.add(Scratch.create());
            bench.start(ends, scratch, bench.first);
            bench.start(ends, scratch, bench.warm);
        }
        bench.print();
        return 0;
    }

    private void start(Ends ends, Scratch scratch, List<Double> seconds) throws IOException {
        long begin = System.nanoTime();
        Product product = ends.add(Product.start(scratch.folder()));
        try (KeptConnection connection = product.connect("ministry")) {
            await(connection, "/actuator/health", "\"UP\"");
            await(connection, "/api/v1/counts?by=category", ALL_PEOPLE);
        }
        seconds.add((System.nanoTime() - begin) / 1e9);
        resident.add(residentMegabytes(product.pid()));
        product.close();
    }

    private static void await(KeptConnection connection, String path, String wanted) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        KeptConnection.Answer answer = connection.get(path);
        while (!answer.body().contains(wanted)) {
            if (System.nanoTime() > end) {
                throw new IOException("Still not " + wanted + " but " + answer);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            answer = connection.get(path);
        }
    }

    private static double residentMegabytes(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return Double.parseDouble(kilobytes) / 1024;
    }

    private void print() {
        System.out.println(
                "%-24s %8s %8s %8s %8s".formatted("start, of " + first.size(), "min", "median", "max", "goal"));
        System.out.println(line("first, seconds", first) + goal(first, FIRST_GOAL_SECONDS));
        System.out.println(line("warm, seconds", warm) + goal(warm, WARM_GOAL_SECONDS));
        System.out.println(line("resident, megabytes", resident));
    }

    private static String line(String what, List<Double> measured) {
        Figures figures = figures(measured);
        return "%-24s %8.1f %8.1f %8.1f".formatted(what, figures.min(), figures.median(), figures.max());
    }

    private static String goal(List<Double> measured, double goal) {
        return " %8.0f  %s".formatted(goal, figures(measured).median() <= goal ? "met" : "NOT MET");
    }

    private static Figures figures(List<Double> measured) {
        return new Figures(measured.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
