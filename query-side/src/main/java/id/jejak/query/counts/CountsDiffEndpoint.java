package id.jejak.query.counts;

import id.jejak.access.Identity;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * How the counts of the reader's scope differ between two moments: two days as known at one time, one day as known at two
 * times, or both. The second tells what corrections and late records have changed of a day that was reported before.
 */
@RestController
record CountsDiffEndpoint(CountsView counts, KnownCodes codes, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/counts/diff")
    ResponseEntity<CountsDiffAnswer> diff(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute CountFilter filter,
            @ModelAttribute DiffTimes times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        CountKeys keys = filter.keys();
        Moment first = times.first(moments);
        Moment second = times.second(moments);
        long later = Math.max(first.knownAt(), second.knownAt());
        CountQuery query = filter.query(keys, codes, readers.ofFigures(reader), later);
        return answering
                .ask(minPosition, later, CountsView.MODEL, ScopeView.MODEL)
                .count(() -> between(query, first, second, keys));
    }

    private Answer<CountsDiffAnswer> between(CountQuery query, Moment first, Moment second, CountKeys keys) {
        if (first.knownAt() == second.knownAt()) {
            // Both in one snapshot: whatever is appended meanwhile must not show as a difference.
            return counts.series(query, List.of(first.on(), second.on()))
                    .map(days -> CountsDiffAnswer.of(
                            CountsAnswer.of(days.getFirst(), keys), CountsAnswer.of(days.getLast(), keys)));
        }
        return counts.count(query.asKnownAt(first.knownAt()), first.on())
                .with(
                        counts.count(query.asKnownAt(second.knownAt()), second.on()),
                        (one, other) -> CountsDiffAnswer.of(CountsAnswer.of(one, keys), CountsAnswer.of(other, keys)));
    }
}
