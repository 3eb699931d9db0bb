package id.jejak.command.appeal;

import id.jejak.command.CommandDesk;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.worker.AppealId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.RecordedFact;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Appeals for a worker, who has no account: the operator of the region does. */
@RestController
final class FileAppealEndpoint {

    private final CommandEdge edge;
    private final CommandDesk desk;

    FileAppealEndpoint(CommandEdge edge, CommandDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    @PostMapping("/api/v1/workers/{id}/appeals")
    ResponseEntity<CommandAnswer> file(@PathVariable UUID id, @RequestBody FileAppealRequest request, Call call) {
        WorkerId worker = new WorkerId(id);
        RecordedFact decision = desk.fact(worker, request.against()).orElse(null);
        AppealId appeal = new AppealId(Ids.next());
        return edge.add(
                call,
                request,
                "/api/v1/workers/" + id,
                occasion -> new WorkerOrder(new FileAppeal(worker, appeal, decision, request.grounds(), occasion)));
    }
}
