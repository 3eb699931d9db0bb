package id.jejak.command.cohort;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.command.CohortOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Revises the quota. */
@RestController
final class ReviseQuotaEndpoint {

    private final CommandEdge edge;

    ReviseQuotaEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/cohorts/{id}/quota")
    ResponseEntity<CommandAnswer> revise(@PathVariable UUID id, @RequestBody ReviseQuotaRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new CohortOrder(new CohortId(id), new ReviseQuota(request.quota(), occasion)));
    }
}
