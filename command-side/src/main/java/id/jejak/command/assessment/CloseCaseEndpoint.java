package id.jejak.command.assessment;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.CloseCase;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes the open case without a decision. */
@RestController
final class CloseCaseEndpoint {

    private final CommandEdge edge;

    CloseCaseEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/closure")
    ResponseEntity<CommandAnswer> close(@PathVariable UUID id, @RequestBody PlainRequest request, Call call) {
        return edge.change(call, request, occasion -> new WorkerOrder(new CloseCase(new WorkerId(id), occasion)));
    }
}
