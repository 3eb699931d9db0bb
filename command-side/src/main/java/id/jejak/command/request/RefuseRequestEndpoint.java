package id.jejak.command.request;

import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
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
    private final AskedRequests requests;

    RefuseRequestEndpoint(CommandEdge edge, AskedRequests requests) {
        this.edge = edge;
        this.requests = requests;
    }

    @PostMapping("/api/v1/corrections/{correction}/refusal")
    ResponseEntity<CommandAnswer> refuse(@PathVariable UUID correction, @RequestBody PlainRequest request, Call call) {
        RequestId asked = new RequestId(correction);
        return refuse(requests.worker(asked), asked, request, call);
    }

    /** The same, found by the worker. */
    @PostMapping("/api/v1/workers/{id}/corrections/{correction}/refusal")
    ResponseEntity<CommandAnswer> refuse(
            @PathVariable UUID id, @PathVariable UUID correction, @RequestBody PlainRequest request, Call call) {
        return refuse(new WorkerId(id), new RequestId(correction), request, call);
    }

    private ResponseEntity<CommandAnswer> refuse(WorkerId worker, RequestId asked, PlainRequest request, Call call) {
        return edge.change(call, request, occasion -> requests.refusal(worker, asked, occasion));
    }
}
