package id.jejak.command.scheme;

import id.jejak.command.SchemeOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.kernel.Rejection;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.command.AdoptSchemeVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adopts a version, given whole: no draft of it is kept before. */
@RestController
final class AdoptSchemeVersionEndpoint {

    private final CommandEdge edge;

    AdoptSchemeVersionEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/schemes/{code}/versions/{version}/adoption")
    ResponseEntity<CommandAnswer> adopt(
            @PathVariable SchemeCode code,
            @PathVariable String version,
            @RequestBody AdoptSchemeVersionRequest request,
            Call call) {
        return edge.change(call, request, occasion -> {
            Rejection.unless(
                    version.equals(request.version()), "version-invalid", "The URL names another version", "version");
            return new SchemeOrder(code, new AdoptSchemeVersion(code, request.schemeVersion(), occasion));
        });
    }
}
