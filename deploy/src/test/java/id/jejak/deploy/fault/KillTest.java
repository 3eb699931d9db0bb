package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.deploy.story.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives kill -9 of the application, of its database, and of both. */
@Timeout(600)
class KillTest {

    private static final int KILLS = 20;
    private static final int CLIENTS = 16;

    /** No more than these: PostgreSQL names its segments by twenty-four. */
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private static final List<Fault> IN_TURN = List.of(Fault.APPLICATION, Fault.DATABASE, Fault.BOTH);

    /** The same moments in each run, as far as a race can be. */
    private final Random moments = new Random(20180201);

    @TempDir
    Path home;

    @Test
    void twenty_kills_under_load_lose_nothing_and_apply_nothing_twice() throws Exception {
        try (Application jejak = new Application(home);
                Load load = new Load(jejak)) {
            jejak.start();
            load.begin(CLIENTS);
            load.awaitAnswers(10 * CLIENTS, System.nanoTime());

            List<Integer> onTheirWay = new ArrayList<>();
            Map<Fault, LongSummaryStatistics> away = new EnumMap<>(Fault.class);
            for (int i = 0; i < KILLS; i++) {
                Fault fault = IN_TURN.get(i % IN_TURN.size());
                load.awaitAnswers(CLIENTS + moments.nextInt(5 * CLIENTS), System.nanoTime());
                long began = System.nanoTime();
                onTheirWay.add(kill(fault, jejak, load));
                long millis = (System.nanoTime() - began) / 1_000_000;
                away.computeIfAbsent(fault, _ -> new LongSummaryStatistics()).accept(millis);
            }
            load.end();

            Collection<Acknowledged> told = load.acknowledged();
            WholeLog log = WholeLog.read(load);
            List<Acknowledged> lost = log.lost(told);
            List<LoggedEvent> twice = log.twice();
            long unheard = told.stream().filter(log::storedByAnEarlierAttempt).count();
            System.out.printf(
                    "%d kills (%s), requests on their way at each %s, %d acknowledged, %d of them sent more than once,"
                            + " %d of which stood already when sent again; lost %d, applied twice %d,"
                            + " failures answered meanwhile %s%n",
                    KILLS,
                    away.entrySet().stream()
                            .map(kind -> "%s %d, back after %d to %d ms"
                                    .formatted(
                                            kind.getKey(),
                                            kind.getValue().getCount(),
                                            kind.getValue().getMin(),
                                            kind.getValue().getMax()))
                            .collect(Collectors.joining("; ")),
                    onTheirWay,
                    told.size(),
                    told.stream().filter(one -> one.attempts() > 1).count(),
                    unheard,
                    lost.size(),
                    twice.size(),
                    load.failures());

            assertThat(onTheirWay).hasSize(KILLS).allMatch(count -> count > 0);
            assertThat(unheard).as("kills between storing and answering").isPositive();
            assertThat(lost).isEmpty();
            assertThat(twice).isEmpty();
            log.isDense();
            holdsNothingElse(log, told);
            the_read_models_equal_the_log(log, load);
            the_same_is_answered_again(told, load);
            the_output_names_nobody(jejak.output().replace(home.toString(), ""));
        }
    }

    /** Returns how many requests were on their way at that moment, once the clients get answers again. */
    private static int kill(Fault fault, Application jejak, Load load) throws Exception {
        long database = jejak.database().orElseThrow().pid();
        List<Attempt> hit = fault.strike(jejak, load, CLIENTS / 2);
        long struck = System.nanoTime();
        if (fault != Fault.DATABASE) {
            jejak.start();
        }
        load.awaitAnswers(1, struck);
        long now = jejak.database().orElseThrow().pid();
        if (fault == Fault.APPLICATION) {
            assertThat(now).isEqualTo(database);
        } else {
            assertThat(now).isNotEqualTo(database);
        }
        return hit.size();
    }

    /** Every request was answered in the end, so the log holds no other. */
    private static void holdsNothingElse(WholeLog log, Collection<Acknowledged> told) {
        Map<String, Long> requests =
                told.stream().collect(Collectors.groupingBy(one -> one.request().event(), Collectors.counting()));
        assertThat(requests)
                .hasSize(4)
                .allSatisfy((type, count) -> assertThat(log.count(type)).isEqualTo(count));
    }

    private static void the_read_models_equal_the_log(WholeLog log, Load load) throws Exception {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            Reply models = load.get("inspector", "/api/v1/projections");
            assertThat(models.json().path("items").valueStream())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(model -> {
                        assertThat(model.path("state").asString()).isEqualTo("live");
                        assertThat(model.path("position").asLong()).isEqualTo(log.head());
                    });
        });
        assertThat(load.get("inspector", "/api/v1/parked").json().path("items").size())
                .isZero();
        Reply counts = load.get("inspector", "/api/v1/counts?by=phase");
        assertThat(counts.json().path("total").asLong()).isEqualTo(log.count("worker.registered"));
        long nominated = 0;
        for (var item : counts.json().path("items")) {
            if (item.path("phase").asString().equals("NOMINATED")) {
                nominated = item.path("count").asLong();
            }
        }
        assertThat(nominated).isEqualTo(log.count("cohort.seat-taken"));
    }

    /** Of those that a kill hit: the first outcome, word for word. */
    private static void the_same_is_answered_again(Collection<Acknowledged> told, Load load) throws Exception {
        for (Acknowledged one : told) {
            if (one.attempts() > 1) {
                assertThat(load.tell(one.request()).body())
                        .isEqualTo(one.reply().body());
            }
        }
    }

    private static void the_output_names_nobody(String output) {
        assertThat(output)
                .contains("code=accepted route=/api/v1/workers account=operator")
                .contains("database system was not properly shut down");
        assertThat(output.lines())
                .noneMatch(line -> line.contains("Contoh"))
                .noneMatch(line -> line.contains(Request.NIKS))
                .noneMatch(line -> SIXTEEN_DIGITS.matcher(line).find());
    }
}
