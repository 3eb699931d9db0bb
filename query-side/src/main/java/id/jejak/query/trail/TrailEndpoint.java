package id.jejak.query.trail;

import id.jejak.access.Identity;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.trail.view.TrailFilter;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The audit query over everything that the reader may see. */
@RestController
record TrailEndpoint(TrailView trail, KnownCodes codes, Readers readers, Answering answering) {

    @GetMapping("/api/v1/trail")
    ResponseEntity<Items<TrailItem>> find(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute TrailQuestion question,
            @ModelAttribute Paging paging,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        List<TrailFilter> filters = question.filters(codes);
        filters.add(new TrailFilter.SeenBy(readers.ofPersons(reader)));
        return answering
                .ask(minPosition, Moment.NOW, TrailView.MODEL, ScopeView.MODEL)
                .answer(() -> trail.find(filters, Moment.NOW, paging.after(), paging.most())
                        .map(found -> found.map(TrailItem::of)));
    }
}
