package id.jejak.projection.certificates.view;

import id.jejak.projection.view.CertificateStatus;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a certificate has one status.
 *
 * @param to the last of them, null while it is open
 */
public record StatusInterval(
        CertificateNumber number,
        CertificateStatus status,
        LocalDate from,
        @Nullable LocalDate to) {}
