package id.jejak.command.worker;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Enters a person in the register. */
@RestController
final class RegisterWorkerEndpoint {

    private final CommandEdge edge;

    RegisterWorkerEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers")
    ResponseEntity<RegistrationAnswer> register(@RequestBody RegisterWorkerRequest request, Call call) {
        WorkerId worker = new WorkerId(Ids.next());
        EngagementId engagement = new EngagementId(Ids.next());
        ResponseEntity<CommandAnswer> created = edge.create(
                call,
                request,
                "/api/v1/workers",
                occasion -> new WorkerOrder(request.command(worker, engagement, occasion)));
        return ResponseEntity.status(created.getStatusCode())
                .headers(created.getHeaders())
                .body(RegistrationAnswer.of(Objects.requireNonNull(created.getBody()), request.warnings()));
    }
}
