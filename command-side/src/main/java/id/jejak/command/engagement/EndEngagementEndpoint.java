package id.jejak.command.engagement;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.EndEngagement;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Ends an engagement. */
@RestController
final class EndEngagementEndpoint {

    private final CommandEdge edge;

    EndEngagementEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/engagements/{engagement}/end")
    ResponseEntity<CommandAnswer> end(
            @PathVariable UUID id,
            @PathVariable UUID engagement,
            @RequestBody EndEngagementRequest request,
            Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(
                        new EndEngagement(new WorkerId(id), new EngagementId(engagement), request.on(), occasion)));
    }
}
