package id.jejak.command.certificate;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.SuspendCertificate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Suspends a certificate from a day on. */
@RestController
final class SuspendCertificateEndpoint {

    private final CommandEdge edge;
    private final CertificateNumbers numbers;

    SuspendCertificateEndpoint(CommandEdge edge, CertificateNumbers numbers) {
        this.edge = edge;
        this.numbers = numbers;
    }

    @PostMapping("/api/v1/certificates/{number}/suspension")
    ResponseEntity<CommandAnswer> suspend(
            @PathVariable CertificateNumber number, @RequestBody GroundRequest request, Call call) {
        WorkerId holder = numbers.holder(number);
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new SuspendCertificate(holder, number, request.ground(), occasion)));
    }
}
