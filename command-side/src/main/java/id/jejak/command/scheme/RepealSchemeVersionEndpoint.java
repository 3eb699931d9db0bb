package id.jejak.command.scheme;

import id.jejak.command.SchemeOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.command.RepealSchemeVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Repeals a version of a scheme. */
@RestController
final class RepealSchemeVersionEndpoint {

    private final CommandEdge edge;

    RepealSchemeVersionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/schemes/{code}/versions/{version}/repeal")
    ResponseEntity<CommandAnswer> repeal(
            @PathVariable SchemeCode code,
            @PathVariable String version,
            @RequestBody RepealSchemeVersionRequest request,
            Call call) {
        return edge.change(call, request, occasion -> {
            boolean retroactive = Boolean.TRUE.equals(request.retroactive());
            return new SchemeOrder(code, new RepealSchemeVersion(code, version, retroactive, occasion));
        });
    }
}
