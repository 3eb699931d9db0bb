package id.jejak.allowance.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a condition holds on a day, and on account of which events, in their order; none where it fails for want of any. */
record Verdict(boolean holds, List<Support> events) {

    static final Verdict ABSENT = new Verdict(false, List.of());

    Verdict {
        events = List.copyOf(events);
    }

    static Verdict of(boolean holds, Stream<Support> events) {
        return new Verdict(
                holds,
                events.distinct()
                        .sorted(Comparator.comparingLong(Support::position))
                        .toList());
    }

    /** What stands here and did not stand there. */
    Stream<Support> newSince(Verdict before) {
        Set<Long> then = before.events.stream().map(Support::position).collect(Collectors.toSet());
        return events.stream().filter(event -> !then.contains(event.position()));
    }
}
