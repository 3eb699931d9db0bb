package id.jejak.command.request;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RefuseRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Does not agree to what somebody else asked for. */
@RestController
final class RefuseRequestEndpoint {

    private final CommandEdge edge;

    RefuseRequestEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/corrections/{correction}/refusal")
    ResponseEntity<CommandAnswer> refuse(
            @PathVariable UUID id, @PathVariable UUID correction, @RequestBody PlainRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new RefuseRequest(new WorkerId(id), new RequestId(correction), occasion)));
    }
}
