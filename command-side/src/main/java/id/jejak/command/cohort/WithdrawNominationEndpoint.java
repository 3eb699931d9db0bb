package id.jejak.command.cohort;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.WithdrawNomination;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the proposal back. */
@RestController
final class WithdrawNominationEndpoint {

    private final CommandEdge edge;

    WithdrawNominationEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(@PathVariable UUID id, @RequestBody PlainRequest request, Call call) {
        return edge.change(
                call, request, occasion -> new WorkerOrder(new WithdrawNomination(new WorkerId(id), occasion)));
    }
}
