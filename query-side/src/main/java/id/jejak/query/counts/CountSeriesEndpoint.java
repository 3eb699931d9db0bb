package id.jejak.query.counts;

import id.jejak.access.Identity;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many people of the reader's scope stood where, day by day; all as known at one instant. */
@RestController
record CountSeriesEndpoint(CountsView counts, KnownCodes codes, Readers readers, Moments moments, Answering answering) {

    /** One item a day. */
    record Series(List<CountsAnswer> items) {}

    @GetMapping("/api/v1/counts/series")
    ResponseEntity<Series> series(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute CountFilter filter,
            @ModelAttribute SeriesDays span,
            @RequestParam(value = "knownAt", required = false) @Nullable String knownAt,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        CountKeys keys = filter.keys();
        List<LocalDate> days = span.days();
        long known = moments.of(new Times(null, knownAt)).knownAt();
        CountQuery query = filter.query(keys, codes, readers.ofFigures(reader), known);
        return answering
                .ask(minPosition, known, CountsView.MODEL, ScopeView.MODEL)
                .count(() -> counts.series(query, days)
                        .map(found -> new Series(found.stream()
                                .map(day -> CountsAnswer.of(day, keys))
                                .toList())));
    }
}
