package id.jejak.command.cohort;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ScreenApplication;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Admits, returns or rejects the application. */
@RestController
final class ScreenApplicationEndpoint {

    private final CommandEdge edge;

    ScreenApplicationEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/screening")
    ResponseEntity<CommandAnswer> screen(
            @PathVariable UUID id, @RequestBody ScreenApplicationRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(
                        new ScreenApplication(new WorkerId(id), request.outcome(), request.whatIsMissing(), occasion)));
    }
}
