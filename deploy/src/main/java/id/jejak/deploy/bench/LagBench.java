package id.jejak.deploy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/**
 * From a command's answer to its event being visible in each read model, at 50 commands a second over HTTP, in turn
 * registrations and trainings. Measured from outside, so at most about two milliseconds too much and never too little.
 */
final class LagBench {

    private static final int PER_SECOND = 50;
    private static final int CLERKS = 10;
    private static final double GOAL_MILLIS = 50;

    private final List<Clerk> clerks;
    private final Checkpoints checkpoints;

    private LagBench(List<Clerk> clerks, Checkpoints checkpoints) {
        this.clerks = clerks;
        this.checkpoints = checkpoints;
    }

    /** One command: when it was sent and answered, and where its event stands. */
    private record Sent(long sentAt, long answeredAt, long position) {}

    static int run(Ends ends, int seconds) throws IOException, InterruptedException {
        String url = BenchServer.start(ends).createDatabase("lag");
        Scratch scratch = ends.add(Scratch.create());
        Product product = ends.add(Product.start(scratch.folder(), url));
        Clerks clerks = ends.add(Clerks.of(product, CLERKS));
        clerks.registerPeople();
        clerks.trainFor(Math.min(10, seconds));
        Checkpoints checkpoints = ends.add(new Checkpoints(url));
        LagBench bench = new LagBench(clerks.all(), checkpoints);
        bench.checkpoints.await(clerks.all().getFirst().register().position());
        bench.print(bench.sendFor(seconds));
        return 0;
    }

    /** At fixed times, whether or not answers come late. */
    private List<Sent> sendFor(int seconds) throws IOException, InterruptedException {
        long interval = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
        long begin = System.nanoTime();
        List<Sent> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLERKS)) {
            List<Future<List<Sent>>> shares = new ArrayList<>();
            for (int first = 0; first < CLERKS; first++) {
                int own = first;
                shares.add(threads.submit(() -> {
                    List<Sent> sent = new ArrayList<>();
                    for (int i = own; i < seconds * PER_SECOND; i += CLERKS) {
                        waitUntil(begin + i * interval);
                        sent.add(send(clerks.get(own), sent.size() % 2 == 0));
                    }
                    return sent;
                }));
            }
            for (Future<List<Sent>> share : shares) {
                all.addAll(share.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        checkpoints.await(all.stream().mapToLong(Sent::position).max().orElseThrow());
        return all;
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Sent send(Clerk clerk, boolean registration) throws IOException {
        long sentAt = System.nanoTime();
        KeptConnection.Answer answer = registration ? clerk.register() : clerk.train();
        return new Sent(sentAt, System.nanoTime(), answer.position());
    }

    private void print(List<Sent> sent) {
        System.out.printf(
                "from the answer of a command until its event is visible, in milliseconds: %d commands at %d/s%n",
                sent.size(), PER_SECOND);
        System.out.println("%-20s %8s %8s %8s %8s".formatted("read model", "p50", "p99", "max", "goal p99"));
        for (String model : checkpoints.models()) {
            System.out.println(line(model, figures(sent, command -> lag(model, command)), ""));
        }
        Figures all = figures(
                sent,
                command -> checkpoints.models().stream()
                        .mapToDouble(model -> lag(model, command))
                        .max()
                        .orElseThrow());
        String verdict = "%8.0f  %s".formatted(GOAL_MILLIS, all.quantile(0.99) <= GOAL_MILLIS ? "met" : "NOT MET");
        System.out.println(line("all of them", all, verdict));
        System.out.println(line(
                "(the answer itself)", figures(sent, command -> millis(command.answeredAt() - command.sentAt())), ""));
    }

    private double lag(String model, Sent command) {
        return millis(Math.max(0, checkpoints.reachedAt(model, command.position()) - command.answeredAt()));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static Figures figures(List<Sent> sent, ToDoubleFunction<Sent> figure) {
        return new Figures(sent.stream().mapToDouble(figure).toArray());
    }

    private static String line(String what, Figures figures, String verdict) {
        return "%-20s %8.1f %8.1f %8.1f %s"
                .formatted(what, figures.median(), figures.quantile(0.99), figures.max(), verdict)
                .stripTrailing();
    }
}
