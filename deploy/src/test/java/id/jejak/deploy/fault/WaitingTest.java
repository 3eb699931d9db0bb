package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.deploy.story.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Callers that wait for the same stream do nothing but wait. */
@Timeout(600)
class WaitingTest {

    private static final int CALLERS = 1000;
    private static final int MOST_CALLERS = 900;
    private static final int SEATS = 100;
    private static final Duration WATCHED = Duration.ofSeconds(3);
    private static final Pattern THREADS = Pattern.compile("(?m)^(?=#\\d+ )");
    private static final String LOCK = "org.axonframework.common.lock.PessimisticLockFactory";

    @TempDir
    Path home;

    @Test
    void a_thousand_callers_that_wait_for_one_cohort_cost_less_than_a_fifth_of_a_core() throws Exception {
        try (Application jejak = new Application(home);
                Load load = new Load(jejak);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            jejak.start();
            String cohort = load.tell(Request.cohort("Angkatan 2018", SEATS)).id();
            List<String> workers = registered(load);
            List<Future<Reply>> nominations = new ArrayList<>();
            // The least of three spans: in the others the compiler may still work off what the burst before set off.
            double share;
            long waiting;
            try (Connection other = jejak.database().orElseThrow().connect();
                    Statement lock = other.createStatement()) {
                // As another node would: nobody appends until it lets go.
                other.setAutoCommit(false);
                lock.execute("select lock_append()");
                for (String worker : workers) {
                    nominations.add(callers.submit(() -> load.once(Request.nomination(cohort, worker))));
                }
                await("they wait").atMost(Duration.ofMinutes(2)).until(() -> waiting(jejak) >= MOST_CALLERS);
                share = DoubleStream.generate(() -> busy(jejak)).limit(3).min().orElseThrow();
                waiting = waiting(jejak);
            }
            System.out.printf("%d callers that wait use %.1f %% of a core%n", waiting, 100 * share);

            assertThat(waiting).isGreaterThanOrEqualTo(MOST_CALLERS);
            assertThat(share).isLessThan(0.2);
            for (Future<Reply> nomination : nominations) {
                // On a slow machine the hold outlasts the patience of whoever waits; that is no fault of the waiting.
                assertThat(nomination.get().outcome()).isIn("200", "503 outcome-unknown", "503 store-overloaded");
            }
            WholeLog log = WholeLog.read(load);
            log.isDense();
            assertThat(log.count("cohort.seat-taken")).isEqualTo(SEATS);
        }
    }

    private static List<String> registered(Load load) throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(16)) {
            List<Future<Reply>> replies = IntStream.rangeClosed(1, CALLERS)
                    .mapToObj(i -> clerks.submit(() -> load.tell(Request.registration(i))))
                    .toList();
            List<String> workers = new ArrayList<>();
            for (Future<Reply> reply : replies) {
                workers.add(reply.get().id());
            }
            return workers;
        }
    }

    /** How many of its threads, virtual ones too, stand at a lock of a stream. */
    private long waiting(Application jejak) throws IOException, InterruptedException {
        Path dump = home.resolve("threads.txt");
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(jejak.process().pid()),
                        "Thread.dump_to_file",
                        "-overwrite",
                        dump.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(said).isZero();
        return THREADS.splitAsStream(Files.readString(dump))
                .filter(thread -> thread.contains(LOCK))
                .count();
    }

    /** The share of one core that the process uses. */
    private static double busy(Application jejak) {
        Duration before = jejak.processorTime();
        long began = System.nanoTime();
        await().atMost(WATCHED.plusMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> System.nanoTime() - began >= WATCHED.toNanos());
        Duration used = jejak.processorTime().minus(before);
        return used.toNanos() / (double) (System.nanoTime() - began);
    }
}
