package id.jejak.query.certificates;

import id.jejak.access.Identity;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.projection.certificates.view.VerifiedCertificate;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Refused;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a certificate is worth on a day. Public: whoever is shown a certificate may ask. */
@RestController
record VerifyCertificateEndpoint(CertificatesView certificates, Moments moments, Answering answering) {

    /** All that anybody may know; a field more would be a leak. */
    record Verified(
            String number,
            CertificateStatus status,
            Level level,
            String body,
            LocalDate issuedOn,
            LocalDate validUntil,
            String holderInitials) {

        private static Verified of(VerifiedCertificate certificate) {
            return new Verified(
                    certificate.number().value(),
                    certificate.status(),
                    certificate.level(),
                    certificate.body(),
                    certificate.issuedOn(),
                    certificate.validUntil(),
                    certificate.holderInitials());
        }
    }

    /** Only whoever is logged in can have written something that is worth waiting for. */
    @GetMapping("/api/v1/certificates/{number}")
    ResponseEntity<Verified> verify(
            @AuthenticationPrincipal @Nullable Identity reader,
            @PathVariable("number") CertificateNumber number,
            @RequestParam(value = "on", required = false) @Nullable String on,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        LocalDate day = moments.day(on);
        return answering
                .ask(reader == null ? null : minPosition, Moment.NOW, CertificatesView.MODEL)
                .answer(() -> certificates
                        .verify(number, day, Moment.NOW)
                        .map(found -> found.map(Verified::of).orElseThrow(Refused::notFound)));
    }
}
