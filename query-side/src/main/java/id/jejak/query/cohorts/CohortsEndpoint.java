package id.jejak.query.cohorts;

import id.jejak.access.Identity;
import id.jejak.projection.cohorts.view.CohortQuery;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The cohorts that the reader may see, the one that opened last first. */
@RestController
record CohortsEndpoint(CohortsView cohorts, KnownCodes codes, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/cohorts")
    ResponseEntity<Items<CohortAnswer>> find(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute CohortFilter filter,
            @ModelAttribute Paging paging,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Moment moment = moments.of(times);
        CohortQuery query = filter.query(codes, readers.ofFigures(reader), moment, paging);
        return answering
                .ask(minPosition, moment.knownAt(), CohortsView.MODEL, ScopeView.MODEL)
                .answer(() -> cohorts.find(query).map(found -> found.map(CohortAnswer::of)));
    }
}
