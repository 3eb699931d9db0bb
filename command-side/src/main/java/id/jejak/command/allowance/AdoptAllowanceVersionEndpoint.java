package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.command.AdoptAllowanceVersion;
import id.jejak.command.AllowanceOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adopts a version that was drafted. */
@RestController
final class AdoptAllowanceVersionEndpoint {

    private final CommandEdge edge;

    AdoptAllowanceVersionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/allowances/{code}/versions/{version}/adoption")
    ResponseEntity<CommandAnswer> adopt(
            @PathVariable AllowanceCode code,
            @PathVariable String version,
            @RequestBody AllowanceVersionRequest request,
            Call call) {
        return edge.change(
                call,
                request,
                occasion ->
                        new AllowanceOrder(code, new AdoptAllowanceVersion(code, version, request.avowed(), occasion)));
    }
}
