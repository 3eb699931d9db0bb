package id.jejak.query.cohorts;

import id.jejak.access.Identity;
import id.jejak.cohort.CohortId;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How a cohort stood on a day, as known now or at an earlier instant. */
@RestController
record CohortEndpoint(CohortsView cohorts, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/cohorts/{id}")
    ResponseEntity<CohortAnswer> cohort(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofFigures(reader);
        Moment moment = moments.of(times);
        CohortId cohort = new CohortId(id);
        return answering
                .ask(minPosition, moment.knownAt(), CohortsView.MODEL, ScopeView.MODEL)
                .answer(() -> readers.of(scope, cohort, cohorts.cohort(cohort, moment.on(), moment.knownAt()))
                        .map(found -> found.filter(card -> times.reach(card.opensOn()))
                                .map(CohortAnswer::of)
                                .orElseThrow(Refused::notFound)));
    }
}
