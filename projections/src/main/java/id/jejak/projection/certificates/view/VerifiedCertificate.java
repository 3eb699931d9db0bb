package id.jejak.projection.certificates.view;

import id.jejak.projection.view.CertificateStatus;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/**
 * What anybody may know of a certificate on a day; nothing else of its holder is in it.
 *
 * @param body the name that the body bore when it issued the certificate
 * @param validUntil the last valid day, had nothing happened
 */
public record VerifiedCertificate(
        CertificateNumber number,
        CertificateStatus status,
        Level level,
        String body,
        LocalDate issuedOn,
        LocalDate validUntil,
        String holderInitials) {}
