package id.jejak.allowance.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of which the same is so, from one breakpoint to the next.
 *
 * @param verdicts one for each condition; none where no version tells of these days
 */
record Span(LocalDate from, List<Verdict> verdicts) {

    Span {
        verdicts = List.copyOf(verdicts);
    }

    boolean eligible() {
        return !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::holds);
    }
}
