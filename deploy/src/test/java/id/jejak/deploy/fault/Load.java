package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.deploy.story.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that register, nominate and train workers without a pause. Each sends a request again, under its key, until it
 * is answered.
 */
final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Application jejak;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Future<?>> clients = new ArrayList<>();
    private final AtomicInteger serial = new AtomicInteger();
    private final Set<Attempt> onTheirWay = ConcurrentHashMap.newKeySet();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> acknowledgedSentAt = new ConcurrentLinkedQueue<>();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    Load(Application jejak) {
        this.jejak = jejak;
    }

    void begin(int count) {
        for (int i = 0; i < count; i++) {
            String cohort = "Angkatan " + i;
            clients.add(threads.submit(() -> workOn(cohort)));
        }
    }

    /** Each into a cohort of its own, so that the clients do not queue for one. */
    private Void workOn(String name) throws InterruptedException {
        String cohort = tell(Request.cohort(name, 10_000)).id();
        while (!ending) {
            int number = serial.incrementAndGet();
            String worker = tell(Request.registration(number)).id();
            Reply nominated = tell(Request.nomination(cohort, worker));
            assertThat(nominated.json().path("items").path(0).path("outcome").asString())
                    .isEqualTo("NOMINATED");
            tell(Request.training(worker, number));
        }
        return null;
    }

    /** Returns the answer, however often that takes. A refusal is none that a client of this load may get. */
    Reply tell(Request request) throws InterruptedException {
        for (int attempts = 1; ; attempts++) {
            Instant now = Instant.now();
            Attempt attempt = new Attempt();
            onTheirWay.add(attempt);
            try {
                Reply reply = Reply.of(http.send(request.to(jejak.port()), HttpResponse.BodyHandlers.ofString()));
                if (reply.status() < 500) {
                    attempt.end = Attempt.End.ANSWERED;
                    assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
                    acknowledged.add(new Acknowledged(request, reply, attempts, now));
                    acknowledgedSentAt.add(attempt.sentAt);
                    return reply;
                }
                attempt.end = Attempt.End.FAILED_BY_SERVER;
                failures.add(reply.outcome());
            } catch (IOException cut) {
                attempt.end = Attempt.End.CUT_OFF;
            } finally {
                onTheirWay.remove(attempt);
            }
            // As a client does: it comes back after a moment.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Returns the first answer, whatever it is; sent without a key. */
    Reply once(Request request) throws IOException, InterruptedException {
        return Reply.of(http.send(request.withoutKeyTo(jejak.port()), HttpResponse.BodyHandlers.ofString()));
    }

    Reply get(String account, String path) throws IOException, InterruptedException {
        return Reply.of(http.send(Request.get(jejak.port(), account, path), HttpResponse.BodyHandlers.ofString()));
    }

    /** Requests that have been sent and are not answered, at a moment when there are so many. */
    List<Attempt> awaitOnTheirWay(int count) {
        return await("requests on their way")
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(1))
                .until(() -> List.copyOf(onTheirWay), attempts -> attempts.size() >= count);
    }

    Collection<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The failures that the server itself answered with, each once. */
    Set<String> failures() {
        return Set.copyOf(failures);
    }

    /** Waits until so many requests are answered that were sent after that moment. */
    void awaitAnswers(int count, long sentAfter) throws ExecutionException, InterruptedException {
        await("answers").atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> {
            for (Future<?> client : clients) {
                assertThat(client.isDone()).as("a client gave up").isFalse();
            }
            return acknowledgedSentAt.stream()
                            .filter(sent -> sent - sentAfter > 0)
                            .count()
                    >= count;
        });
    }

    /** Returns when the last request is answered. */
    void end() throws ExecutionException, InterruptedException {
        ending = true;
        for (Future<?> client : clients) {
            client.get();
        }
    }

    @Override
    public void close() {
        ending = true;
        threads.shutdownNow();
        http.shutdownNow();
        threads.close();
    }
}
