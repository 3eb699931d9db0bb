package id.jejak.command.certificate;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.IssueCertificate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Issues the certificate of a case decided competent, under a number of its own. */
@RestController
final class IssueCertificateEndpoint {

    private final CommandEdge edge;
    private final CertificateNumbers numbers;

    IssueCertificateEndpoint(CommandEdge edge, CertificateNumbers numbers) {
        this.edge = edge;
        this.numbers = numbers;
    }

    @PostMapping("/api/v1/workers/{id}/certificates")
    ResponseEntity<CommandAnswer> issue(
            @PathVariable UUID id, @RequestBody IssueCertificateRequest request, Call call) {
        WorkerId worker = new WorkerId(id);
        return edge.create(
                call,
                request,
                "/api/v1/certificates",
                occasion -> new WorkerOrder(new IssueCertificate(
                        worker,
                        numbers.mint(worker, occasion.effectiveOnOr(occasion.today())),
                        request.level(),
                        occasion)));
    }
}
