package id.jejak.command.cohort;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecordRecommendation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records that somebody speaks for the worker. */
@RestController
final class RecordRecommendationEndpoint {

    private final CommandEdge edge;

    RecordRecommendationEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/recommendations")
    ResponseEntity<CommandAnswer> record(
            @PathVariable UUID id, @RequestBody RecordRecommendationRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(
                        new RecordRecommendation(new WorkerId(id), request.kind(), request.by(), occasion)));
    }
}
