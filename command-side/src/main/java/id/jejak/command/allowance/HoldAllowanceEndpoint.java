package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceCode;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.HoldAllowance;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Holds an allowance back from a worker. */
@RestController
final class HoldAllowanceEndpoint {

    private final CommandEdge edge;

    HoldAllowanceEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/allowances/{code}/hold")
    ResponseEntity<CommandAnswer> hold(
            @PathVariable UUID id, @PathVariable AllowanceCode code, @RequestBody PlainRequest request, Call call) {
        return edge.change(
                call, request, occasion -> new WorkerOrder(new HoldAllowance(new WorkerId(id), code, occasion)));
    }
}
