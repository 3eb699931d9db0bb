package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
        List<JsonNode> log = log(0);
        assertThat(log.stream().map(event -> event.path("position").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(log)
                .filteredOn(event -> event.path("stream").asString().equals("cohort:" + cohort)
                        && event.path("type").asString().equals("cohort.seat-taken"))
                .hasSize(100);
    }

    @Test
    void two_hundred_registrations_of_one_nik_at_once_make_one_worker() throws Exception {
        String nik = nik();
        long before = post("operator", "/api/v1/workers", registration(nik())).position();

        List<Reply> replies = atOnce(200, i -> post("operator", "/api/v1/workers", registration(nik)));

        assertThat(replies.stream().collect(Collectors.groupingBy(Reply::outcome, Collectors.counting())))
                .isEqualTo(Map.of("201", 1L, "409 nik-already-registered", 199L));
        assertThat(log(before))
                .filteredOn(event -> event.path("type").asString().equals("worker.registered"))
                .extracting(event -> event.path("stream").asString())
                .containsExactly("worker:"
                        + replies.stream()
                                .filter(reply -> reply.status() == 201)
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    /** All events after that position. */
    private List<JsonNode> log(long after) {
        List<JsonNode> events = new ArrayList<>();
        JsonNode page;
        do {
            page = get("inspector", "/api/v1/events?limit=500&after=" + (after + events.size()))
                    .json();
            page.path("items").valueStream().forEach(events::add);
        } while (!page.path("nextCursor").isNull());
        return events;
    }

    private static String outcome(Reply reply) {
        if (reply.status() != 200) {
            return reply.outcome();
        }
        var item = reply.json().path("items").path(0);
        return item.path("code").asString(item.path("outcome").asString());
    }
}
