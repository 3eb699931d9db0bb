package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceCode;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ReleaseAllowance;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Ends a hold. */
@RestController
final class ReleaseAllowanceEndpoint {

    private final CommandEdge edge;

    ReleaseAllowanceEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/allowances/{code}/release")
    ResponseEntity<CommandAnswer> release(
            @PathVariable UUID id, @PathVariable AllowanceCode code, @RequestBody PlainRequest request, Call call) {
        return edge.change(
                call, request, occasion -> new WorkerOrder(new ReleaseAllowance(new WorkerId(id), code, occasion)));
    }
}
