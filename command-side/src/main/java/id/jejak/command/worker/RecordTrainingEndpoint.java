package id.jejak.command.worker;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.kernel.Period;
import id.jejak.worker.TrainingId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecordTraining;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records a completed training. */
@RestController
final class RecordTrainingEndpoint {

    private final CommandEdge edge;

    RecordTrainingEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/trainings")
    ResponseEntity<CommandAnswer> record(@PathVariable UUID id, @RequestBody RecordTrainingRequest request, Call call) {
        TrainingId training = new TrainingId(Ids.next());
        return edge.add(
                call,
                request,
                "/api/v1/workers/" + id,
                occasion -> new WorkerOrder(new RecordTraining(
                        new WorkerId(id),
                        training,
                        request.kind(),
                        request.hours(),
                        new Period(request.from(), request.to()),
                        occasion)));
    }
}
