package id.jejak.command.assessment;

import id.jejak.access.Role;
import id.jejak.body.AssessorId;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ScoreComponent;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scores a component: an assessor for himself, the secretariat from a sheet. */
@RestController
final class ScoreComponentEndpoint {

    private final CommandEdge edge;

    ScoreComponentEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/scores")
    ResponseEntity<CommandAnswer> score(@PathVariable UUID id, @RequestBody ScoreComponentRequest request, Call call) {
        AssessorId assessor =
                call.identity().isAny(Role.ASSESSOR) ? call.identity().asAssessor() : null;
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new ScoreComponent(
                        new WorkerId(id), request.component(), request.score(), request.heldOn(), assessor, occasion)));
    }
}
