package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.command.RepealAllowanceVersion;
import id.jejak.command.AllowanceOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Repeals a version that was adopted. */
@RestController
final class RepealAllowanceVersionEndpoint {

    private final CommandEdge edge;

    RepealAllowanceVersionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/allowances/{code}/versions/{version}/repeal")
    ResponseEntity<CommandAnswer> repeal(
            @PathVariable AllowanceCode code,
            @PathVariable String version,
            @RequestBody AllowanceVersionRequest request,
            Call call) {
        return edge.change(
                call,
                request,
                occasion -> new AllowanceOrder(
                        code, new RepealAllowanceVersion(code, version, request.avowed(), occasion)));
    }
}
