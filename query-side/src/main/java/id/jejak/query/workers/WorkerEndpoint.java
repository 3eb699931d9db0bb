package id.jejak.query.workers;

import id.jejak.access.Identity;
import id.jejak.projection.appeals.view.AppealsView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import id.jejak.worker.WorkerId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How a worker stood on a day, as known now or at an earlier instant. */
@RestController
record WorkerEndpoint(Registers registers, AppealsView appeals, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/workers/{id}")
    ResponseEntity<WorkerCard> worker(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        Moment moment = moments.of(times);
        WorkerId worker = new WorkerId(id);
        return answering
                .ask(minPosition, moment.knownAt(), RegisterView.MODEL, ScopeView.MODEL)
                .answer(() -> card(worker, moment, readers.of(scope, worker, registers.entry(worker, moment))));
    }

    /** The appeals are those of the same moment: as known where the register stands, or earlier where that is asked for. */
    private Answer<WorkerCard> card(WorkerId worker, Moment moment, Answer<Optional<RegisterEntry>> found) {
        long knownAt = Math.min(found.position(), moment.knownAt());
        return found.map(entry ->
                WorkerCard.of(entry.orElseThrow(Refused::notFound)).with(appeals.of(worker, moment.on(), knownAt)));
    }
}
