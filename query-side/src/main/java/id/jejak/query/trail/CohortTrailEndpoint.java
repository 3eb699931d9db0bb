package id.jejak.query.trail;

import id.jejak.access.Identity;
import id.jejak.cohort.CohortId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a cohort, oldest first; of its seats only those of workers whom the reader may see. */
@RestController
record CohortTrailEndpoint(TrailView trail, Readers readers, Answering answering) {

    @GetMapping("/api/v1/cohorts/{id}/trail")
    ResponseEntity<Items<TrailItem>> trail(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @ModelAttribute Paging paging,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        CohortId cohort = new CohortId(id);
        return answering
                .ask(minPosition, Moment.NOW, TrailView.MODEL, ScopeView.MODEL)
                .answer(() -> readers.of(
                                scope, cohort, trail.ofCohort(cohort, scope, Moment.NOW, paging.after(), paging.most()))
                        .map(found -> found.map(TrailItem::of)));
    }
}
