package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.command.DraftAllowanceVersion;
import id.jejak.command.AllowanceOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Drafts a version of an allowance scheme, given whole. */
@RestController
final class DraftAllowanceVersionEndpoint {

    private final CommandEdge edge;

    DraftAllowanceVersionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/allowances/{code}/versions")
    ResponseEntity<CommandAnswer> draft(
            @PathVariable AllowanceCode code, @RequestBody DraftAllowanceVersionRequest request, Call call) {
        return edge.add(
                call,
                request,
                "/api/v1/allowances/" + code.value(),
                occasion -> new AllowanceOrder(
                        code, new DraftAllowanceVersion(code, request.allowanceVersion(), occasion)));
    }
}
