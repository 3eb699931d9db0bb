package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All days in their spans, the first of which begins with the first of all days. */
record Spans(List<Span> all) {

    ConditionLine line(AllowanceVersion version, int condition, LocalDate on) {
        int at = index(on);
        Run run = run(at, span -> span.verdicts().get(condition).holds());
        Verdict now = all.get(at).verdicts().get(condition);
        Turn endsBy = run.until() == null
                ? null
                : turn(all.get(run.last() + 1)
                        .verdicts()
                        .get(condition)
                        .newSince(all.get(run.last()).verdicts().get(condition)));
        return new ConditionLine(
                version.conditions().get(condition),
                now.holds(),
                run.since(),
                run.until(),
                version.version(),
                now.events(),
                endsBy);
    }

    Run eligibleRun(LocalDate on) {
        return run(index(on), Span::eligible);
    }

    /** From the first day of which something is known. */
    List<EligibilityInterval> intervals() {
        List<EligibilityInterval> intervals = new ArrayList<>();
        int at = 1;
        while (at < all.size()) {
            Run run = run(at, Span::eligible);
            intervals.add(new EligibilityInterval(
                    all.get(at).from(),
                    run.until(),
                    run.holds(),
                    turned(at),
                    run.until() == null ? null : turned(run.last() + 1)));
            at = run.last() + 1;
        }
        return intervals;
    }

    /** What is new in those conditions that changed from the span before. */
    private Turn turned(int at) {
        Span before = all.get(at - 1);
        Span now = all.get(at);
        if (before.verdicts().size() != now.verdicts().size()) {
            return Turn.CALENDAR;
        }
        List<Support> events = new ArrayList<>();
        for (int i = 0; i < now.verdicts().size(); i++) {
            Verdict then = before.verdicts().get(i);
            Verdict verdict = now.verdicts().get(i);
            if (then.holds() != verdict.holds()) {
                verdict.newSince(then).forEach(events::add);
            }
        }
        return turn(events.stream());
    }

    private static Turn turn(Stream<Support> events) {
        return events.map(Support::position).max(Long::compare).map(Turn::new).orElse(Turn.CALENDAR);
    }

    private int index(LocalDate on) {
        int at = 0;
        while (at + 1 < all.size() && !all.get(at + 1).from().isAfter(on)) {
            at++;
        }
        return at;
    }

    private Run run(int at, Predicate<Span> holding) {
        boolean holds = holding.test(all.get(at));
        int first = at;
        while (first > 0 && holding.test(all.get(first - 1)) == holds) {
            first--;
        }
        int last = at;
        while (last + 1 < all.size() && holding.test(all.get(last + 1)) == holds) {
            last++;
        }
        return new Run(
                holds,
                first,
                last,
                first == 0 ? null : all.get(first).from(),
                last + 1 == all.size() ? null : all.get(last + 1).from().minusDays(1));
    }
}
