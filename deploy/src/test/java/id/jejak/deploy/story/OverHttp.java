package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One running Jejak for all stories, on the last day of 2018. Each story registers workers of its own. After each, the log
 * must hold no NIK and no name.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class OverHttp {

    static final String PASSWORD = "spoken aloud in tests only";
    static final String DECREE = "{\"kind\":\"SK\",\"number\":\"800/12/2018\",\"date\":\"2018-01-02\"}";

    private static final Path DATA = data();
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final SpokenLog LOG = new SpokenLog();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jejak.data", DATA::toString);
        registry.add("jejak.sample", () -> "false");
        registry.add("jejak.today", () -> "2018-12-31");
        registry.add("jejak.bootstrap-password", () -> PASSWORD);
    }

    private static Path data() {
        try {
            return Files.createTempDirectory("jejak-story");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void hear_what_is_logged() {
        LOG.listen();
    }

    @AfterEach
    void the_log_holds_no_nik_and_no_name() {
        assertThat(LOG.lines()).noneMatch(line -> line.contains("Contoh") || line.matches("(?s).*\\d{16}.*"));
    }

    static SpokenLog log() {
        return LOG;
    }

    static Path dataFolder() {
        return DATA;
    }

    Reply post(String account, String path, String body) {
        return send(request(account, path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply post(String account, String path, String body, String key) {
        return send(
                request(account, path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply get(String account, String path) {
        return send(request(account, path).GET());
    }

    HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", basic(account))
                .header("Content-Type", "application/json");
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String basic(String account) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** A NIK that no other story has: Lembang, born on 17 May 1970. */
    static String nik() {
        return "32170117057%05d".formatted(SERIAL.incrementAndGet());
    }

    static String registration(String nik) {
        return registration(nik, "32.17.01");
    }

    static String registration(String nik, String region) {
        return """
                {"nik":"%s","name":"Contoh %s","birthDate":"1970-05-17","sex":"FEMALE",
                 "engagement":{"category":"TKSK","region":"%s","from":"2010-01-01","basis":%s}}""".formatted(nik, nik.substring(12), region, DECREE);
    }

    String registered() {
        Reply reply = post("operator", "/api/v1/workers", registration(nik()));
        assertThat(reply.outcome()).isEqualTo("201");
        return reply.id();
    }

    String cohort(int quota) {
        Reply reply = post("head", "/api/v1/cohorts", """
                {"name":"Angkatan 2018","region":"32.17","scheme":"SDM-KESOS","quota":%d,"opensOn":"2018-02-01"}
                """.formatted(quota));
        assertThat(reply.outcome()).isEqualTo("201");
        return reply.id();
    }

    /** The common fields of a command that needs a document, after {@code fields}. */
    static String on(String day, String fields) {
        return "{\"effectiveOn\":\"%s\",\"basis\":%s%s}".formatted(day, DECREE, fields.isEmpty() ? "" : "," + fields);
    }

    /** The answers of so many callers who begin when all of them are there. */
    static <T> List<T> atOnce(int callers, IntFunction<T> call) throws Exception {
        CountDownLatch all = new CountDownLatch(callers);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> calls = IntStream.range(0, callers)
                    .<Callable<T>>mapToObj(i -> () -> {
                        all.countDown();
                        all.await();
                        return call.apply(i);
                    })
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
