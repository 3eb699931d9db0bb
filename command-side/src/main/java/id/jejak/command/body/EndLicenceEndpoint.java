package id.jejak.command.body;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.body.command.EndLicence;
import id.jejak.command.BodyOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Ends the licence of an assessor. */
@RestController
final class EndLicenceEndpoint {

    private final CommandEdge edge;

    EndLicenceEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/bodies/{id}/assessors/{assessor}/end")
    ResponseEntity<CommandAnswer> end(
            @PathVariable BodyId id,
            @PathVariable AssessorId assessor,
            @RequestBody EndLicenceRequest request,
            Call call) {
        return edge.change(
                call, request, occasion -> new BodyOrder(id, new EndLicence(assessor, request.on(), occasion)));
    }
}
