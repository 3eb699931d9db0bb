package id.jejak.command.request;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RequestRetirement;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks that a worker be retired. */
@RestController
final class RequestRetirementEndpoint {

    private final CommandEdge edge;

    RequestRetirementEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/retirement")
    ResponseEntity<CommandAnswer> request(
            @PathVariable UUID id, @RequestBody RequestRetirementRequest request, Call call) {
        RequestId asked = new RequestId(Ids.next());
        return edge.add(
                call,
                request,
                "/api/v1/workers/" + id,
                occasion -> new WorkerOrder(new RequestRetirement(new WorkerId(id), asked, request.kind(), occasion)));
    }
}
