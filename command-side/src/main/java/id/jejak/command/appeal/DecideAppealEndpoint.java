package id.jejak.command.appeal;

import id.jejak.command.CommandDesk;
import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.kernel.Rejection;
import id.jejak.worker.AppealId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.DecideAppeal;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The panel hears an appeal. */
@RestController
final class DecideAppealEndpoint {

    private final CommandEdge edge;
    private final CommandDesk desk;

    DecideAppealEndpoint(CommandEdge edge, CommandDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    @PostMapping("/api/v1/appeals/{appeal}/decision")
    ResponseEntity<CommandAnswer> decide(
            @PathVariable UUID appeal, @RequestBody DecideAppealRequest request, Call call) {
        AppealId filed = new AppealId(appeal);
        WorkerId worker =
                desk.appellant(filed).orElseThrow(() -> new Rejection("unknown-appeal", "There is no such appeal"));
        return decide(worker, filed, request, call);
    }

    /** The same, found by the worker. */
    @PostMapping("/api/v1/workers/{id}/appeals/{appeal}/decision")
    ResponseEntity<CommandAnswer> decide(
            @PathVariable UUID id, @PathVariable UUID appeal, @RequestBody DecideAppealRequest request, Call call) {
        return decide(new WorkerId(id), new AppealId(appeal), request, call);
    }

    private ResponseEntity<CommandAnswer> decide(
            WorkerId worker, AppealId appeal, DecideAppealRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new DecideAppeal(worker, appeal, request.outcome(), occasion)));
    }
}
