package id.jejak.command.cohort;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.command.CohortOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets day and place of a session. */
@RestController
final class ScheduleSessionEndpoint {

    private final CommandEdge edge;

    ScheduleSessionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/cohorts/{id}/sessions")
    ResponseEntity<CommandAnswer> schedule(
            @PathVariable UUID id, @RequestBody ScheduleSessionRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new CohortOrder(
                        new CohortId(id),
                        new ScheduleSession(request.component(), request.heldOn(), request.place(), occasion)));
    }
}
