package id.jejak.command.assessment;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.DecideOutcome;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The panel decides. */
@RestController
final class DecideOutcomeEndpoint {

    private final CommandEdge edge;

    DecideOutcomeEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/decision")
    ResponseEntity<CommandAnswer> decide(@PathVariable UUID id, @RequestBody DecideOutcomeRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(
                        new DecideOutcome(new WorkerId(id), request.outcome(), request.note(), occasion)));
    }
}
