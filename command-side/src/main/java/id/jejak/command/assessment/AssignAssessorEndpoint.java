package id.jejak.command.assessment;

import id.jejak.body.AssessorId;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.AssignAssessor;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Assigns a licensed assessor. */
@RestController
final class AssignAssessorEndpoint {

    private final CommandEdge edge;

    AssignAssessorEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/assessors")
    ResponseEntity<CommandAnswer> assign(@PathVariable UUID id, @RequestBody AssignAssessorRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(
                        new AssignAssessor(new WorkerId(id), new AssessorId(request.assessorId()), occasion)));
    }
}
