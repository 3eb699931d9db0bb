package id.jejak.command.assessment;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecommendOutcome;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An assigned assessor recommends an outcome. */
@RestController
final class RecommendOutcomeEndpoint {

    private final CommandEdge edge;

    RecommendOutcomeEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/recommended-outcome")
    ResponseEntity<CommandAnswer> recommend(
            @PathVariable UUID id, @RequestBody RecommendOutcomeRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(
                        new RecommendOutcome(new WorkerId(id), request.outcome(), request.note(), occasion)));
    }
}
