package id.jejak.query.counts;

import id.jejak.access.Identity;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How many people of the reader's scope stand where. */
@RestController
record CountsEndpoint(CountsView counts, KnownCodes codes, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/counts")
    ResponseEntity<CountsAnswer> count(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute CountFilter filter,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        CountKeys keys = filter.keys();
        Moment moment = moments.of(times);
        CountQuery query = filter.query(keys, codes, readers.ofFigures(reader), moment.knownAt());
        return answering
                .ask(minPosition, moment.knownAt(), CountsView.MODEL, ScopeView.MODEL)
                .count(() -> counts.count(query, moment.on()).map(found -> CountsAnswer.of(found, keys)));
    }
}
