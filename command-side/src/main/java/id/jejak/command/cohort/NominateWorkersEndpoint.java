package id.jejak.command.cohort;

import id.jejak.cohort.CohortId;
import id.jejak.command.CommandOutcome;
import id.jejak.command.NominateWorkers;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.FieldError;
import id.jejak.command.edge.InvalidRequest;
import id.jejak.worker.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Proposes workers for a cohort. A list is carried out in units of {@value NominateWorkers#MOST}: should one of them not
 * come through, those before it stand, and the same request under the same key goes on from there.
 */
@RestController
final class NominateWorkersEndpoint {

    private static final int LONGEST_LIST = 10_000;

    private final CommandEdge edge;

    NominateWorkersEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/cohorts/{id}/nominations")
    ResponseEntity<NominationAnswer> nominate(
            @PathVariable UUID id, @RequestBody NominateWorkersRequest request, Call call) {
        List<UUID> workers = request.workerIds();
        if (workers.isEmpty() || workers.size() > LONGEST_LIST) {
            throw new InvalidRequest(List.of(new FieldError(
                    "workerIds", "list-invalid", "Between 1 and " + LONGEST_LIST + " workers are nominated")));
        }
        List<NominationItem> items = new ArrayList<>();
        long position = 0;
        for (int from = 0; from < workers.size(); from += NominateWorkers.MOST) {
            List<WorkerId> some = workers.subList(from, Math.min(from + NominateWorkers.MOST, workers.size())).stream()
                    .map(WorkerId::new)
                    .toList();
            CommandOutcome outcome = edge.carryOut(
                    call,
                    request,
                    from == 0 ? "" : String.valueOf(from),
                    occasion ->
                            new NominateWorkers(new CohortId(id), some, request.pathway(), request.level(), occasion));
            outcome.nominations().stream().map(NominationItem::of).forEach(items::add);
            position = outcome.position();
        }
        return ResponseEntity.ok()
                .header(CommandEdge.POSITION, String.valueOf(position))
                .body(new NominationAnswer(items, position));
    }
}
