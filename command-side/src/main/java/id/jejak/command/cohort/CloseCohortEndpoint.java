package id.jejak.command.cohort;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.command.CohortOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes the cohort to further nominations. */
@RestController
final class CloseCohortEndpoint {

    private final CommandEdge edge;

    CloseCohortEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/cohorts/{id}/close")
    ResponseEntity<CommandAnswer> close(@PathVariable UUID id, @RequestBody PlainRequest request, Call call) {
        return edge.change(call, request, occasion -> new CohortOrder(new CohortId(id), new CloseCohort(occasion)));
    }
}
