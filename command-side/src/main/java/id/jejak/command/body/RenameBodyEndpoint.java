package id.jejak.command.body;

import id.jejak.body.BodyId;
import id.jejak.body.command.RenameBody;
import id.jejak.command.BodyOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives a body another name. */
@RestController
final class RenameBodyEndpoint {

    private final CommandEdge edge;

    RenameBodyEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/bodies/{id}/names")
    ResponseEntity<CommandAnswer> rename(@PathVariable BodyId id, @RequestBody RenameBodyRequest request, Call call) {
        return edge.change(
                call, request, occasion -> new BodyOrder(id, new RenameBody(request.name(), request.from(), occasion)));
    }
}
