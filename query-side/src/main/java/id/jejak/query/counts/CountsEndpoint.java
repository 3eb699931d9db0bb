package id.jejak.query.counts;

import id.jejak.access.Identity;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many people of the reader's scope stand where. */
@RestController
class CountsEndpoint {

    private final CountsView counts;
    private final Moments moments;
    private final Answering answering;

    CountsEndpoint(CountsView counts, Moments moments, Answering answering) {
        this.counts = counts;
        this.moments = moments;
        this.answering = answering;
    }

    @GetMapping("/api/v1/counts")
    ResponseEntity<CountsAnswer> count(
            @AuthenticationPrincipal Identity reader,
            @RequestParam("by") String by,
            @RequestParam(value = "on", required = false) @Nullable String on,
            @RequestParam(value = "knownAt", required = false) @Nullable String knownAt,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        CountKeys keys = CountKeys.of(by);
        Moment moment = moments.of(on, knownAt);
        CountQuery query = new CountQuery(keys.asked(), moment.knownAt(), true, Readers.regions(reader), 4, null, null);
        return answering
                .ask(minPosition, moment.knownAt(), CountsView.MODEL)
                .count(() -> counts.count(query, moment.on()).map(found -> CountsAnswer.of(found, keys)));
    }
}
