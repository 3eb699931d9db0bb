package id.jejak.projection;

import id.jejak.projection.view.CertificateStatus;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.Optional;

/** A certificate and what it is worth on a day. */
public record CertificateStanding(Certificate certificate, CertificateStatus status) {

    /** Empty before the first valid day of a certificate that is not annulled. */
    public static Optional<CertificateStatus> statusOf(Certificate certificate, LocalDate day) {
        return Optional.ofNullable(certificate.phaseOn(day)).map(CertificateStanding::status);
    }

    /** The one by which the worker is known on a day: valid, else suspended, else the one issued last. */
    public static Optional<CertificateStanding> of(Registered worker, LocalDate day) {
        CertificateStanding best = null;
        for (Certificate certificate : worker.certificates().values()) {
            Optional<CertificateStatus> status = statusOf(certificate, day);
            if (status.isPresent() && (best == null || rank(status.get()) >= rank(best.status()))) {
                best = new CertificateStanding(certificate, status.get());
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(CertificateStatus status) {
        return switch (status) {
            case VALID -> 2;
            case SUSPENDED -> 1;
            case EXPIRED, REVOKED, ANNULLED -> 0;
        };
    }

    private static CertificateStatus status(Phase phase) {
        return switch (phase) {
            case CERTIFIED -> CertificateStatus.VALID;
            case SUSPENDED -> CertificateStatus.SUSPENDED;
            case EXPIRED -> CertificateStatus.EXPIRED;
            case REVOKED -> CertificateStatus.REVOKED;
            case ANNULLED -> CertificateStatus.ANNULLED;
            default -> throw new IllegalArgumentException("No phase of a certificate: " + phase);
        };
    }
}
