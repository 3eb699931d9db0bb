package id.jejak.projection.register.view;

import id.jejak.projection.view.CertificateStatus;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/**
 * The certificate by which a worker is known: a valid one, else a suspended one, else the last.
 *
 * @param validUntil the last valid day, had nothing happened
 */
public record CurrentCertificate(
        CertificateNumber number, CertificateStatus status, Level level, LocalDate validUntil) {}
