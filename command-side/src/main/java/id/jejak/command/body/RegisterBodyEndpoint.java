package id.jejak.command.body;

import id.jejak.body.BodyId;
import id.jejak.body.command.RegisterBody;
import id.jejak.command.BodyOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Enters a certifying body. */
@RestController
final class RegisterBodyEndpoint {

    private final CommandEdge edge;

    RegisterBodyEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/bodies")
    ResponseEntity<CommandAnswer> register(@RequestBody RegisterBodyRequest request, Call call) {
        BodyId body = new BodyId(request.id() == null ? Ids.next().toString().toUpperCase(Locale.ROOT) : request.id());
        return edge.create(
                call,
                request,
                "/api/v1/bodies",
                occasion -> new BodyOrder(body, new RegisterBody(body, request.name(), request.from(), occasion)));
    }
}
