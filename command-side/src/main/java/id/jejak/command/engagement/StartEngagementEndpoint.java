package id.jejak.command.engagement;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.StartEngagement;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Begins another engagement. */
@RestController
final class StartEngagementEndpoint {

    private final CommandEdge edge;

    StartEngagementEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/engagements")
    ResponseEntity<CommandAnswer> start(@PathVariable UUID id, @RequestBody StartEngagementRequest request, Call call) {
        EngagementId engagement = new EngagementId(Ids.next());
        return edge.add(
                call,
                request,
                "/api/v1/workers/" + id,
                occasion ->
                        new WorkerOrder(new StartEngagement(new WorkerId(id), request.terms(engagement), occasion)));
    }
}
