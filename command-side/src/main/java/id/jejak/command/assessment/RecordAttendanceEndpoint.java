package id.jejak.command.assessment;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecordAttendance;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records who was there. */
@RestController
final class RecordAttendanceEndpoint {

    private final CommandEdge edge;

    RecordAttendanceEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/attendance")
    ResponseEntity<CommandAnswer> record(
            @PathVariable UUID id, @RequestBody RecordAttendanceRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new RecordAttendance(
                        new WorkerId(id), request.component(), request.heldOn(), request.present(), occasion)));
    }
}
