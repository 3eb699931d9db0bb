package id.jejak.command.engagement;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.kernel.Period;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.SetEngagementTerms;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets role and amount of an engagement. */
@RestController
final class SetEngagementTermsEndpoint {

    private final CommandEdge edge;

    SetEngagementTermsEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/workers/{id}/engagements/{engagement}/terms")
    ResponseEntity<CommandAnswer> set(
            @PathVariable UUID id,
            @PathVariable UUID engagement,
            @RequestBody SetEngagementTermsRequest request,
            Call call) {
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new SetEngagementTerms(
                        new WorkerId(id),
                        new EngagementId(engagement),
                        new Period(request.from(), request.to()),
                        request.role(),
                        request.monthlyAmount(),
                        occasion)));
    }
}
