package id.jejak.query.operations;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.projection.view.Projections;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has a read model take the stream of a parked event up again. */
@RestController
record RetryParkedEndpoint(Projections projections) {

    /** @param released whether nothing of the stream is held back any more */
    record Retried(boolean released) {}

    @PostMapping("/api/v1/parked/{id}/retry")
    Retried retry(@AuthenticationPrincipal Identity reader, @PathVariable("id") long id) {
        Readers.require(reader, Role.ADMIN);
        if (projections.parked().stream().noneMatch(parked -> parked.id() == id)) {
            throw Refused.notFound();
        }
        return new Retried(projections.retry(id));
    }
}
