package id.jejak.command.assessment;

import id.jejak.body.AssessorId;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.DeclareConflict;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Declares a conflict of interest: the secretariat of any assessor, an assessor of himself. */
@RestController
final class DeclareConflictEndpoint {

    private final CommandEdge edge;

    DeclareConflictEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/conflicts")
    ResponseEntity<CommandAnswer> declare(
            @PathVariable UUID id, @RequestBody DeclareConflictRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new DeclareConflict(
                        new WorkerId(id), new AssessorId(request.assessorId()), request.ground(), occasion)));
    }
}
