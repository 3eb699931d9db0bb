package id.jejak.command.request;

import id.jejak.command.CommandDesk;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.command.RequestCorrection;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks that a recorded fact be read otherwise. */
@RestController
final class RequestCorrectionEndpoint {

    private final CommandEdge edge;
    private final CommandDesk desk;

    RequestCorrectionEndpoint(CommandEdge edge, CommandDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    @PostMapping("/api/v1/workers/{id}/corrections")
    ResponseEntity<CommandAnswer> request(
            @PathVariable UUID id, @RequestBody RequestCorrectionRequest request, Call call) {
        WorkerId worker = new WorkerId(id);
        RecordedFact fact = desk.fact(worker, request.eventId()).orElse(null);
        RequestId correction = new RequestId(Ids.next());
        return edge.add(
                call,
                request,
                "/api/v1/workers/" + id,
                occasion -> new WorkerOrder(new RequestCorrection(
                        worker, correction, fact, request.field(), request.held(), request.validFrom(), occasion)));
    }
}
