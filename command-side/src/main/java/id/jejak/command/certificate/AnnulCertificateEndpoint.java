package id.jejak.command.certificate;

import id.jejak.command.WorkerOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.AnnulCertificate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Declares that a certificate was never valid. */
@RestController
final class AnnulCertificateEndpoint {

    private final CommandEdge edge;
    private final CertificateNumbers numbers;

    AnnulCertificateEndpoint(CommandEdge edge, CertificateNumbers numbers) {
        this.edge = edge;
        this.numbers = numbers;
    }

    @PostMapping("/api/v1/certificates/{number}/annulment")
    ResponseEntity<CommandAnswer> annul(
            @PathVariable CertificateNumber number, @RequestBody GroundRequest request, Call call) {
        WorkerId holder = numbers.holder(number);
        return edge.change(
                call,
                request,
                occasion -> new WorkerOrder(new AnnulCertificate(holder, number, request.ground(), occasion)));
    }
}
