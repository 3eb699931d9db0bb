package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deploy.story.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** All events, as the inspectorate reads them; holds answers against them. */
record WholeLog(List<LoggedEvent> events) {

    private static final int PAGE = 500;

    static WholeLog read(Load load) throws IOException, InterruptedException {
        List<LoggedEvent> events = new ArrayList<>();
        int found;
        do {
            Reply page = load.get("inspector", "/api/v1/events?limit=" + PAGE + "&after=" + events.size());
            assertThat(page.outcome()).isEqualTo("200");
            found = page.json().path("items").size();
            page.json().path("items").valueStream().map(LoggedEvent::of).forEach(events::add);
        } while (found == PAGE);
        return new WholeLog(List.copyOf(events));
    }

    long head() {
        return events.size();
    }

    /** Positions from 1, and the numbers of each stream from 0, without a hole. */
    void isDense() {
        assertThat(events.stream().map(LoggedEvent::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, head()).boxed().toList());
        Map<String, Long> next = new HashMap<>();
        assertThat(events)
                .allSatisfy(event -> assertThat(event.seq()).isEqualTo(next.merge(event.stream(), 1L, Long::sum) - 1));
    }

    long count(String type) {
        return events.stream().filter(event -> event.type().equals(type)).count();
    }

    /** Acknowledged requests that the log does not hold where their answers say. */
    List<Acknowledged> lost(Collection<Acknowledged> told) {
        return told.stream().filter(one -> !isHeld(one)).toList();
    }

    private boolean isHeld(Acknowledged one) {
        int position = Math.toIntExact(one.reply().position());
        if (position < 1 || position > head()) {
            return false;
        }
        // The answer gives the last position of a command; the event asked for may stand some way before it.
        String unit = events.get(position - 1).unit();
        for (int i = position - 1; i >= 0 && events.get(i).unit().equals(unit); i--) {
            if (events.get(i).answers(one.request())) {
                return !one.request().makesStream()
                        || events.get(i).stream().endsWith(":" + one.reply().id());
            }
        }
        return false;
    }

    /** Whether the last sending came after it was stored: the answer to an earlier one was lost. */
    boolean storedByAnEarlierAttempt(Acknowledged one) {
        return one.attempts() > 1
                && isHeld(one)
                && events.get(Math.toIntExact(one.reply().position()) - 1)
                        .recordedAt()
                        .isBefore(one.lastSentAt());
    }

    /** Events that follow another one of the same request. */
    List<LoggedEvent> twice() {
        Map<String, LoggedEvent> first = new HashMap<>();
        return events.stream()
                .filter(event -> !event.subject().isEmpty())
                .filter(event -> first.putIfAbsent(event.type() + " " + event.subject(), event) != null)
                .toList();
    }
}
