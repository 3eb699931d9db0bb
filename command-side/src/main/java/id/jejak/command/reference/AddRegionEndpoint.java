package id.jejak.command.reference;

import id.jejak.command.ReferenceOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.reference.Region;
import id.jejak.reference.command.AddRegion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a region. */
@RestController
final class AddRegionEndpoint {

    private final CommandEdge edge;

    AddRegionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/regions")
    ResponseEntity<CommandAnswer> add(@RequestBody AddRegionRequest request, Call call) {
        return edge.add(
                call,
                request,
                occasion -> new ReferenceOrder(new AddRegion(new Region(request.code()), request.name(), occasion)));
    }
}
