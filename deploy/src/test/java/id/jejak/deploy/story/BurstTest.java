package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The last hour before the intake closes. */
class BurstTest extends OverHttp {

    @Test
    void a_thousand_nominations_at_once_into_a_hundred_seats_take_exactly_a_hundred() throws Exception {
        String cohort = cohort(100);
        List<String> workers =
                IntStream.range(0, 1000).parallel().mapToObj(i -> registered()).toList();

        long began = System.nanoTime();
        List<String> outcomes = atOnce(
                1000,
                i -> outcome(post(
                        "head",
                        "/api/v1/cohorts/" + cohort + "/nominations",
                        "{\"effectiveOn\":\"2018-03-01\",\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"ASISTEN\"}"
                                .formatted(workers.get(i)))));
        System.out.printf("1,000 nominations over HTTP took %d ms%n", (System.nanoTime() - began) / 1_000_000);

        Map<String, Long> counts =
                outcomes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of("NOMINATED", 100L, "quota-exhausted", 900L));
    }

    private static String outcome(Reply reply) {
        if (reply.status() != 200) {
            return reply.outcome();
        }
        var item = reply.json().path("items").path(0);
        return item.path("code").asString(item.path("outcome").asString());
    }

    private static <T> List<T> atOnce(int callers, Function<Integer, T> call) throws Exception {
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
