package id.jejak.query.corrections;

import id.jejak.access.Identity;
import id.jejak.projection.corrections.view.CorrectionStatus;
import id.jejak.projection.corrections.view.CorrectionsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of workers whom the reader may see, in the order in which they were asked for. */
@RestController
record CorrectionsEndpoint(CorrectionsView corrections, Readers readers, Answering answering) {

    @GetMapping("/api/v1/corrections")
    ResponseEntity<Items<CorrectionItem>> find(
            @AuthenticationPrincipal Identity reader,
            @RequestParam(value = "status", required = false) @Nullable CorrectionStatus status,
            @ModelAttribute Paging paging,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        return answering
                .ask(minPosition, Moment.NOW, CorrectionsView.MODEL, ScopeView.MODEL)
                .answer(() -> corrections
                        .find(scope, status, paging.after(), paging.most())
                        .map(found -> found.map(CorrectionItem::of)));
    }
}
