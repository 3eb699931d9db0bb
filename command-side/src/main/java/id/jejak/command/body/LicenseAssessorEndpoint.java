package id.jejak.command.body;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.body.command.LicenseAssessor;
import id.jejak.command.BodyOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Licenses an assessor. */
@RestController
final class LicenseAssessorEndpoint {

    private final CommandEdge edge;

    LicenseAssessorEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/bodies/{id}/assessors")
    ResponseEntity<CommandAnswer> license(
            @PathVariable BodyId id, @RequestBody LicenseAssessorRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new BodyOrder(
                        id,
                        new LicenseAssessor(
                                new AssessorId(request.assessorId()), request.from(), request.to(), occasion)));
    }
}
