package id.jejak.command.request;

import id.jejak.command.CommandDesk;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.PlainRequest;
import id.jejak.kernel.Basis;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ApproveRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Agrees to what somebody else asked for, on the same document where none is named. */
@RestController
final class ApproveRequestEndpoint {

    private final CommandEdge edge;
    private final CommandDesk desk;

    ApproveRequestEndpoint(CommandEdge edge, CommandDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    @PostMapping("/api/v1/workers/{id}/corrections/{correction}/approval")
    ResponseEntity<CommandAnswer> approve(
            @PathVariable UUID id, @PathVariable UUID correction, @RequestBody PlainRequest request, Call call) {
        WorkerId worker = new WorkerId(id);
        RequestId asked = new RequestId(correction);
        Basis basis = desk.basisOf(worker, asked);
        return edge.change(
                call, request, occasion -> new WorkerOrder(new ApproveRequest(worker, asked, occasion.orOn(basis))));
    }
}
